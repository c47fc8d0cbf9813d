import { useEffect } from 'preact/hooks';
import type { CalendarDay } from '../../../core/dates/calendar';
import { daysOf } from '../../../core/timeline/days-of';
import { formatEdtf, parseEdtf } from '../../../core/dates/edtf';
import { dateInWords } from '../../../core/dates/describe-date';
import { askBackground } from '../../../messages/ask';
import type { CalendarMonth } from '../../../model/time';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import type { SelectionViewProps } from '../Library';
import { EventRow } from './EventRow';
import { MonthGrid } from './MonthGrid';
import { MonthSteps } from './MonthSteps';
import { OnThisDay } from './OnThisDay';
import { Quotes } from './Quotes';
import { useAnswer } from './use-answer';
import './calendar.css';

/** A month of the selection's dates, the last one that has any where none is asked for: each day with how many fall on it, what is told of the whole month, and of this day in other years. */
export function CalendarView({ place, go, replace }: SelectionViewProps) {
  const { words, filters, time } = place;
  const { month, chosen, day, today } = readTime(time);
  const key = JSON.stringify([words, filters, month]);
  const { answer, failure } = useAnswer(
    async () => ({ ...(await askBackground.getCalendarMonth({ words, filters }, month)), key }),
    key,
  );
  const fuller = time === '' && answer?.key === key && isEmpty(answer) ? (answer.previous ?? answer.next) : undefined;
  useEffect(() => {
    if (fuller !== undefined) replace({ ...place, time: fuller });
  }, [fuller]);
  const show = (next: string): void => replace({ ...place, time: next });
  return (
    <div class="calendar">
      {failure && <p role="alert">{failure}</p>}
      <MonthSteps month={month} answer={answer} onShow={show} />
      <MonthGrid month={month} day={day} chosen={chosen} today={today} days={answer?.days ?? []} onShow={show} />
      <p role="status" class="soft">
        {answer && summaryOf(answer)}
      </p>
      {chosen && <DayQuotes value={formatEdtf(chosen)} place={place} go={go} />}
      {answer && answer.vague.length > 0 && (
        <section aria-labelledby="calendar-vague">
          <h2 id="calendar-vague">{translate('calendarVague')}</h2>
          <ul class="events">
            {answer.vague.map((event) => (
              <li key={event.value}>
                <EventRow event={event} selection={{ words, filters }} go={go} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <OnThisDay day={chosen ?? today} selection={{ words, filters }} go={go} />
    </div>
  );
}

/** The sentences of the day that was chosen. */
function DayQuotes({ value, place, go }: { readonly value: string } & Pick<SelectionViewProps, 'place' | 'go'>) {
  const days = daysOf(value);
  if (!days) return null;
  return (
    <section aria-labelledby="calendar-day">
      <h2 id="calendar-day">{dateInWords(value, uiLanguage())}</h2>
      <Quotes selection={{ words: place.words, filters: place.filters }} days={days} value={null} go={go} />
    </section>
  );
}

/** What a calendar shows. */
interface Shown {
  /** EDTF. */
  readonly month: string;
  /** The one that the reader chose; null for none. */
  readonly chosen: CalendarDay | null;
  /** The one that the keys start from. */
  readonly day: CalendarDay;
  readonly today: CalendarDay;
}

/** The month and the day that an address names; today and its month where it names none. */
function readTime(time: string): Shown {
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const { year, month = 1, day } = parseEdtf(time) ?? today;
  const chosen = time !== '' && day !== undefined ? { year, month, day } : null;
  const first = year === today.year && month === today.month ? today : { year, month, day: 1 };
  return { month: formatEdtf({ year, month }), chosen, day: chosen ?? first, today };
}

function isEmpty({ days, vague }: CalendarMonth): boolean {
  return days.length + vague.length === 0;
}

function summaryOf({ days, vague }: CalendarMonth): string {
  const mentions = days.reduce((sum, day) => sum + day.mentions, 0);
  const published = days.reduce((sum, day) => sum + day.published, 0);
  if (mentions + published + vague.length === 0) return translate('calendarEmpty');
  return [translateCount('timelineMentions', mentions), translateCount('calendarPublished', published)].join(' · ');
}
