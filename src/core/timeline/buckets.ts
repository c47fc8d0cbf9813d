import type { DayRange, TimelineBucket } from '../../model/time';
import { formatEdtf } from '../dates/edtf';
import { dayOfNumber } from './day-number';
import { daysOf } from './days-of';

/** What times are counted by where there are many. */
export type BucketUnit = 'day' | 'month' | 'year';

const MOST_DAYS = 200;
const MOST_DAYS_OF_MONTHS = 366 * 12;

/** The unit of which some days hold no more than can be told apart. */
export function unitFor({ first, last }: DayRange): BucketUnit {
  if (last - first <= MOST_DAYS) return 'day';
  return last - first <= MOST_DAYS_OF_MONTHS ? 'month' : 'year';
}

/** How many mentions begin in each day, month or year, in order of time; empty ones are left out. */
export function bucketsOf(unit: BucketUnit, counted: readonly (DayRange & { readonly mentions: number })[]): TimelineBucket[] {
  const counts = new Map<string, number>();
  for (const { first, mentions } of counted) {
    const value = valueOf(unit, first);
    counts.set(value, (counts.get(value) ?? 0) + mentions);
  }
  return [...counts]
    .flatMap(([value, mentions]) => {
      const days = daysOf(value);
      return days ? [{ value, first: days.first, last: days.last, mentions }] : [];
    })
    .toSorted((one, other) => one.first - other.first);
}

function valueOf(unit: BucketUnit, number: number): string {
  const { year, month, day } = dayOfNumber(number);
  if (unit === 'year') return formatEdtf({ year });
  return formatEdtf(unit === 'month' ? { year, month } : { year, month, day });
}
