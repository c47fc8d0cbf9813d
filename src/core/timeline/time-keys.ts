import type { ArticleDates, DayRange } from '../../model/time';
import { dayOfNumber } from './day-number';
import { daysOf } from './days-of';
import { formatEdtf } from '../dates/edtf';

/**
 * What the dates of an article are found by: `2022-04` for each month that one touches, `198X` for each decade of what lasts longer than
 * two years, `--04-05` for the day of the year of what is precise to the day.
 */
export function timeKeys({ published, dates }: ArticleDates): string[] {
  const day = published === undefined ? null : daysOf(published);
  const ranges: readonly DayRange[] = day ? [...dates, day] : dates;
  return [...new Set(ranges.flatMap(keysOf))];
}

/** The keys of what covers a month, given as EDTF. */
export function keysOfMonth(month: string): string[] {
  return [month, `${month.slice(0, 'YYY'.length)}X`];
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
  const [from, to] = [dayOfNumber(first), dayOfNumber(last)];
  const begin = from.year * MONTHS_IN_YEAR + from.month - 1;
  const count = to.year * MONTHS_IN_YEAR + to.month - begin;
  if (count > MOST_MONTHS) return decadesOf(from.year, to.year);
  const months = Array.from({ length: count }, (_, offset) => monthOf(begin + offset));
  return first === last ? [...months, keyOfDayOfYear(from.month, from.day)] : months;
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
