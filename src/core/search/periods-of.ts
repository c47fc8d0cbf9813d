import { plainDate } from '../dates/plain-date';

/** A stretch of time that a date lies in or names. */
export interface Period {
  /** EDTF. */
  readonly value: string;
  readonly kind: 'date' | 'day' | 'year';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?:-\d{2})?$/;
const YEAR = /^\d{4}/;
/** An interval of more months speaks of years. */
const MOST_MONTHS = 12;
const MOST_YEARS = 20;
const MONTHS = 12;

/**
 * Under which keys a date (EDTF) is asked for: as it is, by its months and by its years. A facet is a month: `date`; the others can be
 * asked for.
 */
export function periodsOf(stated: string): Period[] {
  const value = plainDate(stated);
  const ends = value.split('/');
  const [first = '', last = first] = [ends[0], ends.at(-1)];
  const months = between(monthNumber(first), monthNumber(last), MOST_MONTHS).map(nameMonth);
  const years = between(yearOf(first), yearOf(last), MOST_YEARS).map((year) => String(year).padStart(4, '0'));
  const periods: Period[] = [
    ...months.map((month) => ({ value: month, kind: 'date' as const })),
    ...years.map((year) => ({ value: year, kind: 'year' as const })),
    ...ends.filter((end) => DAY.test(end)).map((day) => ({ value: day, kind: 'day' as const })),
    { value, kind: 'day' },
  ];
  return [...new Map(periods.toReversed().map((period) => [period.value, period])).values()];
}

function yearOf(value: string): number {
  return YEAR.test(value) ? Number(value.slice(0, 4)) : Number.NaN;
}

function monthNumber(value: string): number {
  const { year, month } = MONTH.exec(value)?.groups ?? {};
  return year === undefined ? Number.NaN : Number(year) * MONTHS + Number(month) - 1;
}

function nameMonth(number: number): string {
  const year = String(Math.floor(number / MONTHS)).padStart(4, '0');
  return `${year}-${String((number % MONTHS) + 1).padStart(2, '0')}`;
}

function between(first: number, last: number, most: number): number[] {
  if (Number.isNaN(first) || Number.isNaN(last) || last < first || last - first >= most) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
