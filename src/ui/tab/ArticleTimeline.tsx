import { useState } from 'preact/hooks';
import { inOrderOfTime } from '../../core/timeline/in-order-of-time';
import { datesOf } from '../../core/timeline/dates-of';
import { timelineOf } from '../../core/timeline/timeline-of';
import { askTab } from '../../messages/ask';
import type { ArticleHead } from '../../model/article';
import { isDate } from '../../model/mention';
import type { ListedMention } from '../../model/reading';
import type { DayRange, TimelineEvent } from '../../model/time';
import { translateCount } from '../../platform/translate';
import { TimelineDrawing } from '../shared/timeline/TimelineDrawing';
import { TimelineSteps } from '../shared/timeline/TimelineTools';
import { leadToPage } from './lead-to-page';
import { TimedList } from './TimedList';

interface ArticleTimelineProps {
  readonly tabId: number;
  readonly head: ArticleHead;
  /** All of the article: the tab knows each by its number. */
  readonly mentions: readonly ListedMention[];
  /** Whether it is open before the reader opens it. */
  readonly isOpen: boolean;
}

/** The dates that an article states, in the order of time and against its publication; each leads to its sentence in the page. */
export function ArticleTimeline({ isOpen: isOpenAtFirst, ...article }: ArticleTimelineProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const count = article.mentions.filter(isDate).length;
  if (count === 0) return null;
  return (
    <details class="article-timeline" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <h2>{translateCount('articleTimeline', count)}</h2>
      </summary>
      {isOpen && <Content {...article} />}
    </details>
  );
}

function Content({ tabId, head, mentions }: Omit<ArticleTimelineProps, 'isOpen'>) {
  const [asked, setAsked] = useState<DayRange | null>(null);
  const timeline = timelineOf(
    [datesOf({ mentions: [...mentions], ...(head.published && { published: head.published }) })],
    asked,
  );
  const visit = (index: number): void => leadToPage(askTab(tabId).showMention(index));
  // The first one that states it; the others stand below.
  const open = ({ value }: TimelineEvent): void => visit(mentions.findIndex((mention) => states(mention, value)));
  return (
    <>
      {timeline.extent && (
        <>
          <TimelineSteps timeline={timeline} isMost={asked === null} onShow={setAsked} />
          <TimelineDrawing timeline={timeline} countsOf={countsOf} onShow={setAsked} onOpen={open} />
        </>
      )}
      <TimedList
        dates={inOrderOfTime(mentions, head.published?.value)}
        mentions={mentions}
        language={head.language}
        visit={visit}
      />
    </>
  );
}

function countsOf({ mentions }: TimelineEvent): string {
  return translateCount('timelineMentions', mentions);
}

/** The drawing tells a time of day with its day. */
function states(mention: ListedMention, value: string): boolean {
  return isDate(mention) && mention.resolved?.value.replace(/T.*$/, '') === value;
}
