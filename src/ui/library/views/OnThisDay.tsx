import type { CalendarDay } from '../../../core/dates/calendar';
import { dateOf } from '../../../core/dates/calendar';
import { formatDate } from '../../../core/dates/format-date';
import { askBackground } from '../../../messages/ask';
import type { Selection } from '../../../model/library';
import { translate, uiLanguage } from '../../../platform/translate';
import type { Going } from '../use-place';
import { EventRow } from './EventRow';
import { useAnswer } from './use-answer';

interface OnThisDayProps extends Pick<Going, 'go'> {
  readonly day: CalendarDay;
  readonly selection: Selection;
}

/** What the selection tells of this day and month in whatever year. */
export function OnThisDay({ day, selection, go }: OnThisDayProps) {
  const key = JSON.stringify([selection.words, selection.filters, day.month, day.day]);
  const { answer, failure } = useAnswer(() => askBackground.getOnThisDay(selection, day.month, day.day), key);
  // A year that has all days.
  const name = formatDate(dateOf({ ...day, year: 2000 }), uiLanguage(), { timeZone: 'UTC', month: 'long', day: 'numeric' });
  return (
    <section aria-labelledby="calendar-on-this-day">
      <h2 id="calendar-on-this-day">{translate('calendarOnThisDay', name)}</h2>
      {failure && <p role="alert">{failure}</p>}
      {answer?.length === 0 && <p class="soft">{translate('calendarNothingOnThisDay')}</p>}
      <ul class="events">
        {answer?.map((event) => (
          <li key={event.value}>
            <EventRow event={event} selection={selection} go={go} />
          </li>
        ))}
      </ul>
    </section>
  );
}
