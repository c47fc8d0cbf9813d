import type { DayNumber, DayRange } from '../../model/time';
import { dayNumberOf, dayOfNumber } from './day-number';

/** A line across the axis, at the beginning of a day, month or year. */
export interface Tick {
  readonly at: DayNumber;
  readonly unit: 'day' | 'month' | 'year';
}

/** The steps between ticks, finest first: so many days, months or years. */
const STEPS: readonly (readonly [unit: Tick['unit'], count: number, days: number])[] = [
  ['day', 1, 1],
  ['day', 7, 7],
  ['month', 1, 30.44],
  ['month', 3, 91.3],
  ['year', 1, 365.25],
  ['year', 2, 730.5],
  ['year', 5, 1826],
  ['year', 10, 3652.5],
  ['year', 20, 7305],
  ['year', 50, 18_262],
  ['year', 100, 36_525],
  ['year', 200, 73_050],
  ['year', 500, 182_625],
];

/** Ticks within some days, at most about `most` of them, at round days: Mondays, firsts of months, years that end in 0. */
export function ticksOf(shown: DayRange, most: number): Tick[] {
  const length = shown.last - shown.first + 1;
  const [unit, count] = STEPS.find(([, , days]) => length / days <= most) ?? ['year', 1000];
  if (unit === 'day') return dayTicks(shown, count);
  return unit === 'month' ? monthTicks(shown, count) : yearTicks(shown, count);
}

const DAYS_IN_WEEK = 7;
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY = 4;

function dayTicks({ first, last }: DayRange, count: number): Tick[] {
  const offset = count === DAYS_IN_WEEK ? (((FIRST_MONDAY - first) % count) + count) % count : 0;
  return range(first + offset, last, count).map((at) => ({ at, unit: 'day' }));
}

function monthTicks({ first, last }: DayRange, count: number): Tick[] {
  const [from, to] = [dayOfNumber(first), dayOfNumber(last)];
  const begin = Math.ceil((from.year * 12 + from.month - 1) / count) * count;
  return range(begin, to.year * 12 + to.month - 1, count)
    .map((number): Tick => {
      const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
      return { at: dayNumberOf({ year, month, day: 1 }), unit: month === 1 ? 'year' : 'month' };
    })
    .filter(({ at }) => at >= first);
}

function yearTicks({ first, last }: DayRange, count: number): Tick[] {
  const begin = Math.ceil(dayOfNumber(first).year / count) * count;
  return range(begin, dayOfNumber(last).year, count)
    .map((year): Tick => ({ at: dayNumberOf({ year, month: 1, day: 1 }), unit: 'year' }))
    .filter(({ at }) => at >= first);
}

function range(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => first + index * step);
}
