import type { DateUnit, StatedDate } from '../../model/mention';
import { addDays, daysBetween, weekdayOf, type CalendarDay } from './calendar';
import { formatEdtf, isDay, type PartialDay } from './edtf';
import { holidayIn } from './holidays';
import { CONFIDENCE, type Resolution, type ResolutionContext } from './resolve-context';
import { shiftMonth, yearByWindow } from './resolve-day';

/** A value that is no day, month or year. */
export interface PeriodResolution extends Omit<Resolution, 'date'> {
  readonly value: string;
  /** What later dates of the text may lean on. */
  readonly date?: PartialDay;
}

/** EDTF level 2: quarters are 33 to 36, halves 40 and 41. */
const FIRST_QUARTER = 33;
const FIRST_HALF = 40;
const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;

/** Decades, centuries, quarters and halves with their year stated or that of publication. */
export function resolvePeriod(stated: StatedDate, { published, tense }: ResolutionContext): PeriodResolution | null {
  if (stated.decade !== undefined) return all(`${Math.floor(stated.decade / 10)}X`);
  if (stated.century !== undefined) return all(`${String(stated.century - 1).padStart(2, '0')}XX`);
  const code = stated.quarter === undefined ? FIRST_HALF + (stated.half ?? 1) - 1 : FIRST_QUARTER + stated.quarter - 1;
  if (stated.year !== undefined) return all(`${formatEdtf({ year: stated.year })}-${code}`);
  if (!published) return null;
  const middle = stated.quarter === undefined ? 6 * (stated.half ?? 1) - 2 : 3 * stated.quarter - 1;
  const window = yearByWindow(middle, published);
  const nearest = tense === 'future' ? window : Math.min(window, published.year);
  const year = DIRECTED_YEARS[stated.direction ?? '']?.(published.year) ?? nearest;
  return {
    value: `${formatEdtf({ year })}-${code}`,
    inferred: ['year'],
    basis: 'publication',
    confidence: CONFIDENCE.yearByWindow,
  };
}

/** "Quarter of last year", "of this year". */
const DIRECTED_YEARS: Readonly<Record<string, (year: number) => number>> = {
  last: (year) => year - 1,
  this: (year) => year,
  next: (year) => year + 1,
};

const MIDDLE_MONTHS = { 21: 4, 22: 7, 23: 10, 24: 1 } as const;
const WINTER = 24;

/** A season; winter belongs to the year it begins in. */
export function resolveSeason(
  { season = 21, year, direction }: StatedDate,
  { published, tense }: ResolutionContext,
): PeriodResolution | null {
  // "Hiver 2015-2016" is the winter that begins in 2015.
  if (year !== undefined) return all(`${formatEdtf({ year })}-${season}`);
  if (!published) return null;
  const middle = MIDDLE_MONTHS[season];
  const month = published.month ?? middle;
  const window = yearByWindow(middle, published);
  const isOver = published.year > window || month > middle + 1;
  const yearOfMiddle = directed(direction ?? (tense === 'future' ? 'coming' : undefined), window, published.year, month, middle);
  const began = season === WINTER ? yearOfMiddle - 1 : yearOfMiddle;
  return {
    value: `${formatEdtf({ year: began })}-${season}`,
    inferred: ['year'],
    basis: 'publication',
    confidence: isOver ? CONFIDENCE.yearByWindow : CONFIDENCE.season,
  };
}

function directed(
  direction: StatedDate['direction'] | 'coming',
  window: number,
  year: number,
  month: number,
  middle: number,
): number {
  if (direction === 'last') return middle + 1 < month ? year : year - 1;
  if (direction === 'next') return middle - 1 > month ? year : year + 1;
  if (direction === 'coming') return middle + 1 >= month ? year : year + 1;
  return direction === 'this' ? yearOfThis(year, month, middle) : window;
}

const HALF_YEAR = 6;

/** "This summer" is of this year; "this winter" the one that is nearest, "this autumn", said in January, the last one. */
function yearOfThis(year: number, month: number, middle: number): number {
  if (month - middle > HALF_YEAR) return year + 1;
  return middle - month > HALF_YEAR + 1 ? year - 1 : year;
}

/** A feast in the year stated, or in the one that lies next to publication. */
export function resolveHoliday(
  { holiday = '', year, direction }: StatedDate,
  { published, last }: ResolutionContext,
): Resolution | null {
  const known = year ?? (published ? holidayYear(holiday, direction, published) : last?.year);
  const day = known === undefined ? null : holidayIn(holiday, known);
  if (!day) return null;
  if (year !== undefined) return { date: day, inferred: [], basis: 'stated', confidence: CONFIDENCE.stated };
  return { date: day, inferred: ['year'], basis: published ? 'publication' : 'text', confidence: CONFIDENCE.yearByWindow };
}

function holidayYear(holiday: string, direction: StatedDate['direction'], published: PartialDay): number {
  const month = holidayIn(holiday, published.year)?.month ?? 1;
  if (published.month !== undefined && direction === 'last') return month < published.month ? published.year : published.year - 1;
  if (published.month !== undefined && direction === 'next') return month > published.month ? published.year : published.year + 1;
  return yearByWindow(month, published);
}

/** Units counted from publication or from a day of the text: "il y a onze mois", "la semaine dernière", "la veille". */
export function resolveCount(stated: StatedDate, context: ResolutionContext): PeriodResolution | null {
  const { unit = 'day', count = 0 } = stated;
  const fromText = stated.isFromText ? anchorInText(unit, stated, context) : null;
  const reference = fromText ?? anchorInPublication(unit, count, stated, context);
  const counted = reference && countFrom(reference, unit, count, context.tense);
  if (!counted || (stated.isFromText && counted.date && isAfter(counted.date, context))) return null;
  return {
    ...counted,
    inferred: ['day', 'month', 'year'],
    basis: fromText ? 'text' : 'publication',
    confidence: fromText ? CONFIDENCE.text : CONFIDENCE.relative,
  };
}

/** "Dix ans plus tard" without a day of the text to count from says nothing, "la veille" and "un an plus tôt" still do. */
function anchorInPublication(
  unit: DateUnit,
  count: number,
  { isFromText }: StatedDate,
  { today, published }: ResolutionContext,
): PartialDay | null {
  return !isFromText || count <= (unit === 'day' ? 1 : -1) ? (today ?? published) : null;
}

/** What is counted on from a day of the text beyond publication was counted from something else: "108 years later". */
function isAfter({ year }: PartialDay, { published, tense }: ResolutionContext): boolean {
  return published !== null && tense !== 'future' && year > published.year;
}

const UNITS_OF_YEARS: ReadonlySet<DateUnit> = new Set(['year', 'decade', 'century']);
const UNITS_OF_DAYS: ReadonlySet<DateUnit> = new Set(['day', 'weekend', 'week']);

/** The last date of the text, when it is precise enough to count from. "Dans la soirée" is of no day that is to come. */
function anchorInText(
  unit: DateUnit,
  { partOfDay }: StatedDate,
  { last, lastYear, today }: ResolutionContext,
): PartialDay | null {
  if (UNITS_OF_YEARS.has(unit)) return lastYear;
  if (!last || !UNITS_OF_DAYS.has(unit)) return last;
  if (!isDay(last)) return null;
  return partOfDay && today && daysBetween(today, last) > 0 ? null : last;
}

type Counted = Pick<PeriodResolution, 'value' | 'date'>;

function countFrom(reference: PartialDay, unit: DateUnit, count: number, tense: ResolutionContext['tense']): Counted | null {
  const { year, month } = reference;
  if (unit === 'century') return { value: `${String(Math.floor(year / 100) + count).padStart(2, '0')}XX` };
  if (unit === 'decade') return { value: `${Math.floor(year / 10) + count}X` };
  if (unit === 'year') return simple({ year: year + count });
  if (month === undefined) return simple({ year });
  if (unit === 'month') return simple(shiftMonth({ year, month }, count));
  if (unit === 'quarter') return ofYear({ year, month }, count, MONTHS_OF_QUARTER, FIRST_QUARTER);
  if (unit === 'half') return ofYear({ year, month }, count, MONTHS_OF_HALF, FIRST_HALF);
  if (!isDay(reference)) return simple({ year, month });
  if (unit === 'week') return days(monday(reference), count * 7, 6);
  if (unit === 'weekend') return days(monday(reference), (count + weekendShift(reference, count, tense)) * 7 + 5, 1);
  return simple(addDays(reference, count));
}

function simple(date: PartialDay): Counted | null {
  return date.year >= 0 && date.year <= 9999 ? { value: formatEdtf(date), date } : null;
}

/** The quarter or half that holds a month, `count` of them later. */
function ofYear(month: { year: number; month: number }, count: number, length: number, firstCode: number): Counted {
  const { year, month: moved } = shiftMonth(month, count * length);
  return { value: `${formatEdtf({ year })}-${firstCode + Math.floor((moved - 1) / length)}` };
}

function days(from: CalendarDay, shift: number, length: number): Counted {
  const first = addDays(from, shift);
  return { value: `${formatEdtf(first)}/${formatEdtf(addDays(first, length))}` };
}

function monday(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - weekdayOf(day));
}

const TUESDAY = 2;
const THURSDAY = 4;

/** "Ce week-end" is the one that is over, when it is told on a Monday or Tuesday, or as over until Thursday. */
function weekendShift(day: CalendarDay, count: number, tense: ResolutionContext['tense']): number {
  const last = tense === 'past' ? THURSDAY : TUESDAY;
  return count === 0 && weekdayOf(day) <= last && tense !== 'future' ? -1 : 0;
}

function all(value: string): PeriodResolution {
  return { value, inferred: [], basis: 'stated', confidence: CONFIDENCE.stated };
}
