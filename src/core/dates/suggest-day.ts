import type { Weekday } from '../../model/mention';
import { daysBetween, isRealDay, weekdayOf, type CalendarDay } from './calendar';
import { formatEdtf, type PartialDay } from './edtf';

/** News tells of the last days and announces the next ones; in days around publication. */
const MOST_BEFORE = 31;
const MOST_AFTER = 14;

/**
 * The day that was likely meant where a weekday and a day disagree, EDTF; null where several would do, for a wrong suggestion is
 * worse than none. The day written, when it is the day of publication: the weekday was wrong. The article's own word: another of
 * its days with this weekday and this number. Another month, when the day written lies far from publication and exactly one
 * month puts it near ("5 novembre" for "5 avril").
 */
export function suggestDay(
  weekday: Weekday,
  written: CalendarDay,
  published: PartialDay | null,
  firm: readonly CalendarDay[],
): string | null {
  if (published && formatEdtf(published) === formatEdtf(written)) return formatEdtf(written);
  const told = unique(firm.filter((day) => weekdayOf(day) === weekday && day.day === written.day && day.month !== written.month));
  if (told) return told;
  if (published?.month === undefined) return null;
  const reference = { year: published.year, month: published.month, day: published.day ?? 15 };
  const isNear = (day: CalendarDay): boolean => {
    const distance = daysBetween(reference, day);
    return distance >= -MOST_BEFORE && distance <= MOST_AFTER;
  };
  if (isNear(written)) return null;
  return unique(otherMonths(written, reference).filter((day) => weekdayOf(day) === weekday && isNear(day)));
}

function otherMonths(written: CalendarDay, reference: CalendarDay): CalendarDay[] {
  return [-1, 0, 1]
    .map((offset) => {
      const index = reference.year * 12 + reference.month - 1 + offset;
      return { year: Math.floor(index / 12), month: (index % 12) + 1, day: written.day };
    })
    .filter((day) => isRealDay(day) && (day.month !== written.month || day.year !== written.year));
}

function unique(days: readonly CalendarDay[]): string | null {
  const values = new Set(days.map(formatEdtf));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}
