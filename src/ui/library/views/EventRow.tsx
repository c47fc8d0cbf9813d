import { useState } from 'preact/hooks';
import { dateInWords } from '../../../core/dates/describe-date';
import type { Selection } from '../../../model/library';
import type { TimelineEvent } from '../../../model/time';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import type { Going } from '../use-place';
import { Quotes } from './Quotes';

interface EventRowProps extends Pick<Going, 'go'> {
  readonly event: TimelineEvent;
  readonly selection: Selection;
}

/** A date and how often it is stated; opened it shows the sentences. */
export function EventRow({ event, selection, go }: EventRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { value, first, last, suggestion } = event;
  return (
    <>
      <button type="button" class="event" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <span class="event-date">{dateInWords(value, uiLanguage(), translate)}</span>{' '}
        <span class="soft">{countsInWords(event)}</span>
      </button>
      {event.doubts > 0 && (
        <p class="doubt">
          {translateCount('timelineDoubts', event.doubts)}
          {suggestion && ` ${translate('warningSuggestion', dateInWords(suggestion, uiLanguage(), translate))}`}
        </p>
      )}
      {isOpen && <Quotes selection={selection} days={{ first, last }} value={value} go={go} />}
    </>
  );
}

/** How often a date is stated: "3 mentions in 2 articles". */
export function countsInWords({ mentions, articles }: Pick<TimelineEvent, 'mentions' | 'articles'>): string {
  return translate('timelineCounts', translateCount('timelineMentions', mentions), translateCount('count_articles', articles));
}
