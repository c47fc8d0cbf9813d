import { useLayoutEffect, useRef } from 'preact/hooks';
import { addDays, dateOf, daysInMonth, isRealDay, weekdayOf, type CalendarDay } from '../../../core/dates/calendar';
import { dateInWords } from '../../../core/dates/describe-date';
import { formatEdtf, parseEdtf } from '../../../core/dates/edtf';
import type { CalendarDayCount } from '../../../model/time';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { firstWeekday } from './first-weekday';

interface MonthGridProps {
  /** EDTF. */
  readonly month: string;
  /** The one that the Tab key reaches. */
  readonly day: CalendarDay;
  /** The one whose sentences are shown; null for none. */
  readonly chosen: CalendarDay | null;
  readonly today: CalendarDay;
  readonly days: readonly CalendarDayCount[];
  readonly onShow: (time: string) => void;
}

const DAYS_IN_WEEK = 7;

/** The days of a month as a grid: arrows lead from day to day, Enter shows what is told of one. */
export function MonthGrid({ month, day, chosen, today, days, onShow }: MonthGridProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const isByKey = useRef(false);
  useLayoutEffect(() => {
    if (isByKey.current) body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    isByKey.current = false;
  }, [formatEdtf(day)]);
  const move = (event: KeyboardEvent): void => {
    const next = dayAfterKey(event.key, day);
    if (!next || !isRealDay(next) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    isByKey.current = true;
    onShow(formatEdtf(next));
  };
  const counts = new Map(days.map((one) => [one.day, one]));
  return (
    <table role="grid" class="month" aria-labelledby="calendar-month">
      <thead>
        <tr>
          {weekdays().map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={move}>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((number, index) => (
              <td key={index}>
                {number !== null && (
                  <DayButton
                    month={month}
                    number={number}
                    count={counts.get(number)}
                    isHere={number === day.day}
                    isChosen={number === chosen?.day}
                    isToday={month === formatEdtf({ year: today.year, month: today.month }) && number === today.day}
                    onShow={onShow}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayButtonProps extends Pick<MonthGridProps, 'month' | 'onShow'> {
  readonly number: number;
  readonly count: Omit<CalendarDayCount, 'day'> | undefined;
  readonly isHere: boolean;
  readonly isChosen: boolean;
  readonly isToday: boolean;
}

function DayButton({ month, number, count = NONE, isHere, isChosen, isToday, onShow }: DayButtonProps) {
  const value = `${month}-${String(number).padStart(2, '0')}`;
  const { mentions, published, doubts } = count;
  return (
    <button
      type="button"
      tabIndex={isHere ? 0 : -1}
      data-today={isToday}
      aria-current={isChosen ? 'date' : undefined}
      data-doubted={doubts > 0}
      onClick={() => onShow(value)}
    >
      <span class="unseen">{[dayInWords(value, count), isToday && translate('calendarToday')].filter(Boolean).join(', ')}</span>
      <span class="seen" aria-hidden="true">
        <span class="number">{number}</span>
        {mentions > 0 && <span class="mentions">{mentions}</span>}
        {published > 0 && <span class="published">{published}</span>}
      </span>
    </button>
  );
}

const NONE: Omit<CalendarDayCount, 'day'> = { mentions: 0, published: 0, doubts: 0 };

function dayInWords(value: string, { mentions, published, doubts }: Omit<CalendarDayCount, 'day'>): string {
  const said = [
    dateInWords(value, uiLanguage()),
    mentions > 0 && translateCount('timelineMentions', mentions),
    published > 0 && translateCount('calendarPublished', published),
    doubts > 0 && translateCount('timelineDoubts', doubts),
  ];
  return said.filter(Boolean).join(', ');
}

/** Where a key leads from a day; null for keys that lead nowhere. */
function dayAfterKey(key: string, day: CalendarDay): CalendarDay | null {
  const place = (weekdayOf(day) - firstWeekday(uiLanguage()) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const ahead = document.documentElement.dir === 'rtl' ? -1 : 1;
  const steps: ReadonlyMap<string, number> = new Map([
    ['ArrowRight', ahead],
    ['ArrowLeft', -ahead],
    ['ArrowDown', DAYS_IN_WEEK],
    ['ArrowUp', -DAYS_IN_WEEK],
    ['Home', -place],
    ['End', DAYS_IN_WEEK - 1 - place],
  ]);
  const step = steps.get(key);
  if (step !== undefined) return addDays(day, step);
  if (key === 'PageDown') return inMonthAfter(day, 1);
  return key === 'PageUp' ? inMonthAfter(day, -1) : null;
}

function inMonthAfter({ year, month, day }: CalendarDay, count: number): CalendarDay {
  const number = year * 12 + month - 1 + count;
  const next = { year: Math.floor(number / 12), month: (number % 12) + 1 };
  return { ...next, day: Math.min(day, daysInMonth(next.year, next.month)) };
}

function weekdays(): { readonly short: string; readonly long: string }[] {
  // 1 January 2024 was a Monday.
  return Array.from({ length: DAYS_IN_WEEK }, (_, index) => {
    const date = dateOf({ year: 2024, month: 1, day: firstWeekday(uiLanguage()) + index });
    return { short: weekdayName('short', date), long: weekdayName('long', date) };
  });
}

function weekdayName(weekday: 'short' | 'long', date: Date): string {
  return new Intl.DateTimeFormat(uiLanguage(), { timeZone: 'UTC', weekday }).format(date);
}

/** The numbers of the days, a week a row, with null where a week begins or ends in another month. */
function weeksOf(value: string): (number | null)[][] {
  const { year = 2000, month = 1 } = parseEdtf(value) ?? {};
  const lead = (weekdayOf({ year, month, day: 1 }) - firstWeekday(uiLanguage()) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const count = daysInMonth(year, month);
  return Array.from({ length: Math.ceil((lead + count) / DAYS_IN_WEEK) }, (_, week) =>
    Array.from({ length: DAYS_IN_WEEK }, (_day, index) => {
      const number = week * DAYS_IN_WEEK + index - lead + 1;
      return number >= 1 && number <= count ? number : null;
    }),
  );
}
