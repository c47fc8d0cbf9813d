import type { DateMention, DateWarning, ResolvedDate, StatedDate } from '../../model/mention';
import type { Span } from '../../model/span';
import { daysBetween, daysInMonth, isRealDay, weekdayOf, type CalendarDay } from './calendar';
import { formatEdtf, isDay, parseEdtf, type PartialDay } from './edtf';
import type { ResolvedInText } from './resolve';
import { yearByWindow } from './resolve-day';
import { suggestDay } from './suggest-day';

/** A date of the text on its way to a mention. */
export interface CheckedDate extends Span {
  readonly stated: StatedDate;
  readonly found: ResolvedInText | null;
  /** Whether the words right before say that it happened. */
  readonly isOver: boolean;
}

/**
 * Step 3 of 3: does a date contradict itself, the calendar or the article? Silent where it is not sure, and where something is
 * merely unusual. Each date has one warning at most: the plainest.
 */
export function checkDates(dates: readonly CheckedDate[], published: PartialDay | null): DateMention[] {
  const firm = dates.flatMap((date) => firmDay(date) ?? []);
  return dates.map((date) => {
    const warning = checkOne(date, published, firm);
    return {
      kind: 'date',
      start: date.start,
      end: date.end,
      stated: date.stated,
      ...(date.found && { resolved: withoutDate(date.found) }),
      source: 'rule',
      warnings: warning ? [warning] : [],
    };
  });
}

/** Older days were named by another calendar, in one country or another. */
const FIRST_GREGORIAN = 1753;

function checkOne(date: CheckedDate, published: PartialDay | null, firm: readonly CalendarDay[]): DateWarning | null {
  const { stated, found } = date;
  if (stated.year !== undefined && stated.year < FIRST_GREGORIAN) return null;
  const impossible =
    checkExistence(stated, published) ?? (stated.to ? checkExistence({ ...stated, ...stated.to }, published) : null);
  if (impossible) return impossible;
  if (stated.to) return checkOrder(stated, stated.to) ?? checkEnds(date, stated.to, published, firm);
  const day = found && parseEdtf(found.value.slice(0, DAY_LENGTH));
  if (!day || !isDay(day) || stated.day === undefined || stated.month === undefined) return null;
  return checkWeekday(stated, day, published, firm) ?? checkAgainstPublication(date, day, published);
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** 31 April never; 29 February only where the year is known. */
function checkExistence({ day, month, year, weekday }: StatedDate, published: PartialDay | null): DateWarning | null {
  if (day === undefined || month === undefined) return null;
  const longest = year === undefined ? daysInMonth(2000, month) : daysInMonth(year, month);
  if (day <= longest) return null;
  const near = year ?? (published ? yearByWindow(month, published) : undefined);
  const last = near === undefined ? null : { year: near, month, day: daysInMonth(near, month) };
  const suggestion =
    last && isRealDay(last) && weekday !== undefined && weekdayOf(last) === weekday ? formatEdtf(last) : undefined;
  return { code: 'impossible-date', day, month, ...(year !== undefined && { year }), ...(suggestion && { suggestion }) };
}

function checkWeekday(
  stated: StatedDate,
  day: CalendarDay,
  published: PartialDay | null,
  firm: readonly CalendarDay[],
): DateWarning | null {
  if (stated.weekday === undefined) return null;
  const actual = weekdayOf(day);
  // Without a publication date and a year nothing says which year is meant.
  if (actual === stated.weekday || (stated.year === undefined && !published)) return null;
  const suggestion = suggestDay(stated.weekday, day, published, firm);
  return { code: 'weekday-mismatch', stated: stated.weekday, actual, value: formatEdtf(day), ...(suggestion && { suggestion }) };
}

/** The weekdays of both ends of a range. One weekday alone may be that of either: "dimanche, 11 et 12 janvier". */
function checkEnds(
  { stated, found }: CheckedDate,
  to: StatedDate,
  published: PartialDay | null,
  firm: readonly CalendarDay[],
): DateWarning | null {
  const ends = (found?.value ?? '').split('/').map(parseEdtf);
  const lone = (stated.weekday ?? 0) + (to.weekday ?? 0);
  const isLone = stated.weekday === undefined || to.weekday === undefined;
  if (isLone && ends.some((end) => end && isDay(end) && isRealDay(end) && weekdayOf(end) === lone)) return null;
  for (const [index, { weekday, day }] of [stated, to].entries()) {
    const end = ends[index];
    if (weekday === undefined || day === undefined || !end || !isDay(end)) continue;
    const warning = checkWeekday({ weekday, day }, end, published, firm);
    if (warning) return warning;
  }
  return null;
}

/** "Ce mardi" is one of the days around publication. */
const DAYS_OF_THIS = 7;

function checkAgainstPublication(
  { stated, isOver }: CheckedDate,
  day: CalendarDay,
  published: PartialDay | null,
): DateWarning | null {
  if (!published || !isDay(published)) return null;
  const distance = daysBetween(published, day);
  const facts = { value: formatEdtf(day), published: formatEdtf(published) };
  const isThisWeekday = stated.direction === 'this' && stated.weekday !== undefined;
  if (distance > DAYS_OF_THIS && isThisWeekday) return { code: 'after-publication', ...facts };
  if (distance > 1 && isOver) return { code: 'after-publication', ...facts };
  if (distance < -DAYS_OF_THIS && isThisWeekday && stated.year !== undefined) return { code: 'publication-mismatch', ...facts };
  return null;
}

/** Only where both ends state all they need: the one that lends nothing cannot be blamed. */
function checkOrder(from: StatedDate, to: StatedDate): DateWarning | null {
  const [start, end] = [statedDay(from), statedDay({ ...to, year: to.year ?? from.year })];
  if (!start || !end || precision(start) !== precision(end) || key(start) <= key(end)) return null;
  return { code: 'range-reversed', from: formatEdtf(start), to: formatEdtf(end) };
}

function statedDay({
  day,
  month,
  year,
}: {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}): PartialDay | null {
  if (year === undefined) return null;
  if (month === undefined) return { year };
  return day === undefined ? { year, month } : { year, month, day };
}

function precision(date: PartialDay): number {
  return Number(date.month !== undefined) + Number(date.day !== undefined);
}

function key({ year, month = 0, day = 0 }: PartialDay): number {
  return (year * 100 + month) * 100 + day;
}

/** A day whose weekday is stated and right, or that is stated in full: what the article itself vouches for. */
function firmDay({ stated, found }: CheckedDate): CalendarDay[] | null {
  const day = found && parseEdtf(found.value.slice(0, DAY_LENGTH));
  if (!day || !isDay(day) || !isRealDay(day) || stated.to) return null;
  if (stated.weekday !== undefined && stated.day !== undefined) return weekdayOf(day) === stated.weekday ? [day] : null;
  return stated.year !== undefined && stated.day !== undefined ? [day] : null;
}

function withoutDate({ date: _date, ...resolved }: ResolvedInText): ResolvedDate {
  return resolved;
}
