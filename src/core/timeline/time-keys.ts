import type { ArticleDates, DayRange } from '../../model/time';
import { dayOfNumber } from './day-number';
import { daysOf } from './days-of';
import { formatEdtf } from '../dates/edtf';

/**
 * What the dates of an article are found by: `2022-04` for the month of what is precise to the day, `2022-04~` for each month that
 * something longer touches, `198X` for each decade of what lasts longer than two years, and `--04-05` for the day of a year.
 */
export function timeKeys({ published, dates }: ArticleDates): string[] {
  const day = published === undefined ? null : daysOf(published);
  const ranges: readonly DayRange[] = day ? [...dates, day] : dates;
  return [...new Set(ranges.flatMap(keysOf))];
}

/** The keys of what touches some days; null where they are so many that all articles are to be looked at. */
export function keysTouching({ first, last }: DayRange): string[] | null {
  const months = monthsTouching({ first, last });
  if (!months) return null;
  return [...new Set(months.flatMap((month) => [month, `${month}~`, `${month.slice(0, 'YYY'.length)}X`]))];
}

/** The key of a day in whatever year. */
export function keyOfDayOfYear(month: number, day: number): string {
  return `--${padded(month)}-${padded(day)}`;
}

/** Longer ones would need a key for each of many months. */
const MOST_MONTHS = 24;
/** A thousand years of interval are a mistake of some sort, and no month of theirs is looked at. */
const MOST_DECADES = 12;
const MONTHS_IN_YEAR = 12;
const YEARS_IN_DECADE = 10;

function keysOf({ first, last }: DayRange): string[] {
  const months = monthsTouching({ first, last });
  if (!months) return decadesOf(dayOfNumber(first).year, dayOfNumber(last).year);
  if (first !== last) return months.map((month) => `${month}~`);
  const { month, day } = dayOfNumber(first);
  return [...months, keyOfDayOfYear(month, day)];
}

function monthsTouching({ first, last }: DayRange): string[] | null {
  const [from, to] = [dayOfNumber(first), dayOfNumber(last)];
  const begin = from.year * MONTHS_IN_YEAR + from.month - 1;
  const count = to.year * MONTHS_IN_YEAR + to.month - begin;
  return count > MOST_MONTHS ? null : Array.from({ length: count }, (_, offset) => monthOf(begin + offset));
}

function monthOf(number: number): string {
  return formatEdtf({ year: Math.floor(number / MONTHS_IN_YEAR), month: (number % MONTHS_IN_YEAR) + 1 });
}

function decadesOf(from: number, to: number): string[] {
  const begin = Math.floor(from / YEARS_IN_DECADE);
  const count = Math.min(Math.floor(to / YEARS_IN_DECADE) - begin + 1, MOST_DECADES);
  return Array.from({ length: count }, (_, offset) => `${String(begin + offset).padStart('YYY'.length, '0')}X`);
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
