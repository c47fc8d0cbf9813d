import type { DatePart, ResolvedDate, StatedDate } from '../../model/mention';
import { addDays, isRealDay, weekdayOf, type CalendarDay } from './calendar';
import { formatEdtf, isDay, type PartialDay } from './edtf';

/**
 * Step 2 of 3: stated parts and the publication date to an EDTF value. What was inferred is kept apart from what was
 * stated. A day without year lies between nine months before publication and three after it in all annotated news seen;
 * a stated weekday chooses among the years.
 */
export function resolveDate(stated: StatedDate, published: PartialDay | null): ResolvedDate | null {
  if (stated.relativeDays !== undefined) return published && resolveRelative(stated.relativeDays, published);
  if (stated.day !== undefined && stated.month !== undefined) return resolveDay(stated.day, stated.month, stated, published);
  if (stated.year === undefined) return null;
  return { value: formatEdtf({ ...stated, year: stated.year }), inferred: [], basis: 'stated' };
}

const MONTHS_BEFORE_PUBLICATION = 9;

/** "hier" beside a publication known to the month only is that month: what can be said, and no more. */
function resolveRelative(offset: number, published: PartialDay): ResolvedDate | null {
  const inferred: DatePart[] = ['day', 'month', 'year'];
  if (!isDay(published)) return { value: formatEdtf(published), inferred, basis: 'publication' };
  return realDay(addDays(published, offset), inferred, 'publication');
}

function resolveDay(day: number, month: number, stated: StatedDate, published: PartialDay | null): ResolvedDate | null {
  if (stated.year !== undefined) return realDay({ year: stated.year, month, day }, [], 'stated');
  if (!published) return null;
  const nearest = nearestYear(month, published);
  if (stated.weekday === undefined) return realDay({ year: nearest, month, day }, ['year'], 'publication');
  const years = [nearest, published.year - 1, published.year, published.year + 1];
  const agreeing = years.find((year) => agrees({ year, month, day }, stated) && liesWithinAYear({ year, month, day }, published));
  // No year makes the weekday right: the words are wrong somewhere, and the year of publication is the plainest reading.
  if (agreeing === undefined) return realDay({ year: published.year, month, day }, ['year'], 'publication');
  return realDay({ year: agreeing, month, day }, ['year'], agreeing === nearest ? 'publication' : 'weekday');
}

/** The year that puts a month between nine months before publication and three after. */
function nearestYear(month: number, published: PartialDay): number {
  if (published.month === undefined) return published.year;
  const monthsAfter = month - published.month;
  if (monthsAfter > 12 - MONTHS_BEFORE_PUBLICATION) return published.year - 1;
  return monthsAfter < -MONTHS_BEFORE_PUBLICATION ? published.year + 1 : published.year;
}

function agrees(day: CalendarDay, { weekday }: StatedDate): boolean {
  return isRealDay(day) && (weekday === undefined || weekdayOf(day) === weekday);
}

function liesWithinAYear(day: CalendarDay, published: PartialDay): boolean {
  const months = (day.year - published.year) * 12 + day.month - (published.month ?? day.month);
  return Math.abs(months) <= 12;
}

function realDay(day: CalendarDay, inferred: DatePart[], basis: ResolvedDate['basis']): ResolvedDate | null {
  return isRealDay(day) ? { value: formatEdtf(day), inferred, basis } : null;
}
