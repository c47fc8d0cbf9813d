import type { DayNumber } from '../../model/time';
import { addDays, daysBetween, type CalendarDay } from '../dates/calendar';
import { formatEdtf } from '../dates/edtf';

const DAY_ZERO: CalendarDay = { year: 1970, month: 1, day: 1 };

/** The number of a day. */
export function dayNumberOf(day: CalendarDay): DayNumber {
  return daysBetween(DAY_ZERO, day);
}

/** The day of a number. */
export function dayOfNumber(number: DayNumber): CalendarDay {
  return addDays(DAY_ZERO, number);
}

/** A day of a number as EDTF: `2022-04-05`. */
export function formatDay(number: DayNumber): string {
  return formatEdtf(dayOfNumber(number));
}

/** The first and last days that EDTF can write with four digits. */
export const FIRST_DAY: DayNumber = dayNumberOf({ year: 0, month: 1, day: 1 });
export const LAST_DAY: DayNumber = dayNumberOf({ year: 9999, month: 12, day: 31 });
