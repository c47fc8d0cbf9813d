import { dayOfNumber } from '../timeline/day-number';
import type { DayNumber } from '../../model/time';

/** Farther apart two years are no slip of the pen. */
const MOST_YEARS = 1;

/**
 * Whether one day may have been written for another by mistake: the day before or after, the same day of another month or of the next
 * year, day and month or two digits changed places. The same weekday of another week is none: what happens every week is told every week.
 */
export function isSlip(one: DayNumber, other: DayNumber): boolean {
  if (Math.abs(one - other) === 1) return true;
  const [a, b] = [dayOfNumber(one), dayOfNumber(other)];
  if (Math.abs(a.year - b.year) > MOST_YEARS) return false;
  if (a.day === b.day) return a.year === b.year || a.month === b.month;
  if (a.year !== b.year) return false;
  const areExchanged = a.day === b.month && a.month === b.day;
  return areExchanged || (a.month === b.month && padded(a.day) === [...padded(b.day)].toReversed().join(''));
}

function padded(day: number): string {
  return String(day).padStart(2, '0');
}
