import type { Weekday } from '../../model/mention';
import { addDays, daysBetween, daysInMonth, weekdayOf, type CalendarDay } from './calendar';
import { formatEdtf, isDay, type PartialDay } from './edtf';

/** News tells of the last days and announces the next ones. */
const DAYS_AROUND_PUBLICATION = 31;
/** So close to publication a day is more likely right than its weekday. */
const DAYS_BESIDE_PUBLICATION = 3;

/**
 * The day that was likely meant where a weekday and a day disagree, EDTF; null where several would do. First the article's own
 * word: another of its days with this weekday that differs in one part. Then the month, with the day kept ("5 novembre" for
 * "5 avril"), then the day, with the month kept, then the weekday, when exactly one reading lies near publication.
 */
export function suggestDay(
  weekday: Weekday,
  written: CalendarDay,
  published: PartialDay | null,
  firm: readonly CalendarDay[],
): string | null {
  const isMeant = (day: CalendarDay): boolean => weekdayOf(day) === weekday;
  const told = unique(firm.filter((day) => isMeant(day) && differsInOnePart(day, written)));
  if (told) return told;
  if (published?.month === undefined) return null;
  const reference = { year: published.year, month: published.month, day: published.day ?? 15 };
  const isClose = (day: CalendarDay, most: number): boolean => Math.abs(daysBetween(reference, day)) <= most;
  const byMonth = unique(otherMonths(written, reference).filter((day) => isMeant(day) && isClose(day, DAYS_AROUND_PUBLICATION)));
  if (!isClose(written, DAYS_AROUND_PUBLICATION)) return byMonth;
  if (isDay(published) && isClose(written, DAYS_BESIDE_PUBLICATION)) return byWeekday(weekday, written, published);
  return byMonth;
}

/** Beside publication: the day of publication if it is the weekday written, else the weekday was wrong. */
function byWeekday(weekday: Weekday, written: CalendarDay, published: CalendarDay): string {
  const near = [0, -1, 1].map((shift) => addDays(published, shift)).find((day) => weekdayOf(day) === weekday);
  return formatEdtf(near && near.month === written.month ? near : written);
}

function otherMonths(written: CalendarDay, reference: CalendarDay): CalendarDay[] {
  return [-1, 0, 1]
    .map((offset) => {
      const index = reference.year * 12 + reference.month - 1 + offset;
      return { year: Math.floor(index / 12), month: (index % 12) + 1, day: written.day };
    })
    .filter((day) => day.day <= daysInMonth(day.year, day.month) && (day.month !== written.month || day.year !== written.year));
}

function differsInOnePart(one: CalendarDay, other: CalendarDay): boolean {
  return Number(one.year !== other.year) + Number(one.month !== other.month) + Number(one.day !== other.day) === 1;
}

function unique(days: readonly CalendarDay[]): string | null {
  const values = new Set(days.map(formatEdtf));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}
