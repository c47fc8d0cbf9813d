import { useState } from 'preact/hooks';
import { dateInWords } from '../../../core/dates/describe-date';
import { formatWindow, movedTo, readWindow } from '../../../core/timeline/window';
import { askBackground } from '../../../messages/ask';
import type { DayRange, Timeline } from '../../../model/time';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import type { SelectionViewProps } from '../Library';
import { OpenedDate, type Opened } from './OpenedDate';
import { TimelineDrawing } from '../../shared/timeline/TimelineDrawing';
import { countsInWords } from './EventRow';
import { TimelineList } from './TimelineList';
import { TimelineTools } from '../../shared/timeline/TimelineTools';
import { useAnswer } from './use-answer';
import './timeline.css';

/** What happened when: the dates that a selection's texts state, against those of its publication, drawn and as a list. */
export function TimelineView({ place, go, replace }: SelectionViewProps) {
  const { words, filters, time } = place;
  const selection = { words, filters };
  const asked = readWindow(time);
  const key = JSON.stringify([words, filters, asked]);
  const { answer, failure } = useAnswer(() => askBackground.getTimeline(selection, asked), key);
  const [opened, setOpened] = useState<Opened | null>(null);
  const show = (days: DayRange | null): void => {
    setOpened(null);
    replace({ ...place, time: days ? formatWindow(days) : '' });
  };
  if (failure) return <p role="alert">{failure}</p>;
  if (!answer) return <p class="soft">{translate('viewLoading')}</p>;
  if (!answer.extent) return <p>{translate('timelineEmpty')}</p>;
  return (
    <div class="timeline">
      <TimelineTools timeline={answer} isMost={asked === null} onShow={show} />
      <p role="status" class="soft">
        {summaryOf(answer)}
      </p>
      {isBare(answer) && answer.nearest && <NothingHere shown={answer.shown} nearest={answer.nearest} onShow={show} />}
      <TimelineDrawing
        timeline={answer}
        countsOf={countsInWords}
        opened={opened?.value ?? null}
        onShow={show}
        onOpen={(event) => setOpened({ value: event.value, days: event })}
      />
      {opened && <OpenedDate opened={opened} selection={selection} go={go} onClose={() => setOpened(null)} />}
      <TimelineList timeline={answer} selection={selection} go={go} onShow={show} />
    </div>
  );
}

function isBare({ events, buckets, publications }: Timeline): boolean {
  return events.length + buckets.length + publications.length === 0;
}

interface NothingHereProps extends Pick<Timeline, 'shown'> {
  readonly nearest: DayRange;
  readonly onShow: (days: DayRange) => void;
}

function NothingHere({ shown, nearest, onShow }: NothingHereProps) {
  return (
    <p class="row">
      {translate('timelineNothingHere')}
      <button type="button" onClick={() => onShow(movedTo(shown, nearest))}>
        {translate('timelineToNearest')}
      </button>
    </p>
  );
}

function summaryOf({ shown, events, buckets, before, after }: Timeline): string {
  const mentions = [...events, ...buckets].reduce((sum, one) => sum + one.mentions, 0);
  const facts = [
    dateInWords(formatWindow(shown), uiLanguage()),
    translateCount('timelineMentions', mentions),
    before > 0 && translateCount('timelineBefore', before),
    after > 0 && translateCount('timelineAfter', after),
  ];
  return facts.filter(Boolean).join(' · ');
}
