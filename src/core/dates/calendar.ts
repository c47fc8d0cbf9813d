import type { Weekday } from '../../model/mention';

/** A day of the proleptic Gregorian calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_IN_MILLISECONDS = 86_400_000;

/** Whether the day exists, 29 February only in leap years, and can be written with a year of four digits. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  return year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dateOf({ year, month: month + 1, day: 0 }).getUTCDate();
}

/** The day's weekday. */
export function weekdayOf(day: CalendarDay): Weekday {
  const sundayFirst = dateOf(day).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

/** The day that lies `count` days later, or earlier when negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayOf(new Date(dateOf(day).getTime() + count * DAY_IN_MILLISECONDS));
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY_IN_MILLISECONDS);
}

/** The day's first moment in UTC, for `Intl`. */
export function dateOf({ year, month, day }: CalendarDay): Date {
  const date = new Date(0);
  // `Date.UTC` and the constructor take the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function dayOf(date: Date): CalendarDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
