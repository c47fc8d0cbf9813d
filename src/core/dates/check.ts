import type { DateWarning, ResolvedDate, StatedDate } from '../../model/mention';
import { daysBetween, daysInMonth, weekdayOf, type CalendarDay } from './calendar';
import { formatEdtf, isDay, parseEdtf, type PartialDay } from './edtf';

/**
 * Step 3 of 3: does a date contradict itself? Silent where it is not sure: a weekday is only wrong when the day it
 * stands beside is certain, or when no year near publication makes the two agree.
 */
export function checkDate(stated: StatedDate, resolved: ResolvedDate | null, published: PartialDay | null): DateWarning[] {
  const day = resolved && parseEdtf(resolved.value);
  if (stated.weekday === undefined || !day || !isDay(day)) return [];
  const actual = weekdayOf(day);
  if (actual === stated.weekday) return [];
  const suggestion = suggestDay(stated, day, published);
  return [
    { code: 'weekday-mismatch', stated: stated.weekday, actual, value: formatEdtf(day), ...(suggestion && { suggestion }) },
  ];
}

/** News tells of the last days and announces the next ones. */
const DAYS_AROUND_PUBLICATION = 31;

/**
 * The day that keeps the stated weekday and changes one other part, when exactly one such day lies within a month of
 * publication: another month first ("5 novembre" for "5 avril").
 */
function suggestDay(stated: StatedDate, written: CalendarDay, published: PartialDay | null): string | undefined {
  if (!published?.month) return undefined;
  const reference = { year: published.year, month: published.month, day: published.day ?? 15 };
  const isClose = (day: CalendarDay): boolean => Math.abs(daysBetween(reference, day)) <= DAYS_AROUND_PUBLICATION;
  const isMeant = (day: CalendarDay): boolean => weekdayOf(day) === stated.weekday && isClose(day);
  const otherMonths = monthsAround(reference)
    .map((month) => ({ ...month, day: written.day }))
    .filter((day) => day.day <= daysInMonth(day.year, day.month) && isMeant(day));
  return otherMonths.length === 1 && otherMonths[0] ? formatEdtf(otherMonths[0]) : undefined;
}

function monthsAround({ year, month }: CalendarDay): { year: number; month: number }[] {
  return [-1, 0, 1].map((offset) => {
    const index = year * 12 + month - 1 + offset;
    return { year: Math.floor(index / 12), month: (index % 12) + 1 };
  });
}
