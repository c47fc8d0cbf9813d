import type { Weekday } from '../../model/mention';

/** A day of the proleptic Gregorian calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_IN_MILLISECONDS = 86_400_000;

/** Whether the day exists: 29 February only in leap years. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day's weekday. */
export function weekdayOf(day: CalendarDay): Weekday {
  const sundayFirst = new Date(millisecondsOf(day)).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

/** The day that lies `count` days later, or earlier when negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayOf(new Date(millisecondsOf(day) + count * DAY_IN_MILLISECONDS));
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((millisecondsOf(to) - millisecondsOf(from)) / DAY_IN_MILLISECONDS);
}

function millisecondsOf({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day);
}

function dayOf(date: Date): CalendarDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
