import { isRealDay, type CalendarDay } from './calendar';

/** A date at the precision of its words: a day, a month or a year. */
export interface PartialDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const EDTF_DAY = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?$/;

/** Writes a day, month or year as EDTF level 0 (ISO 8601-2): `2022-04-05`, `2022-04`, `2022`. */
export function formatEdtf({ year, month, day }: PartialDay): string {
  return [padded(year, 4), month && padded(month, 2), month && day && padded(day, 2)].filter(Boolean).join('-');
}

/** Reads an EDTF day, month or year; null for any other form and for days that do not exist. */
export function parseEdtf(value: string): PartialDay | null {
  const parts = EDTF_DAY.exec(value)?.groups;
  if (!parts) return null;
  const date: PartialDay = {
    year: Number(parts['year']),
    ...(parts['month'] && { month: Number(parts['month']) }),
    ...(parts['day'] && { day: Number(parts['day']) }),
  };
  return isDay(date) && !isRealDay(date) ? null : date;
}

/** Whether the date is precise to the day. */
export function isDay(date: PartialDay): date is CalendarDay {
  return date.month !== undefined && date.day !== undefined;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
