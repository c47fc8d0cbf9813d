import { dateOf } from '../dates/calendar';
import { isDay, parseEdtf } from '../dates/edtf';

/**
 * A day as the title of its page in Logseq, in the format that the reader's journal has: `MMM do, yyyy` gives "Apr 5th, 2022". Logseq
 * writes months and weekdays in English. What is not a day (EDTF) is given back as it is.
 */
export function logseqDay(value: string, format: string): string {
  const date = parseEdtf(value);
  if (!date || !isDay(date)) return value;
  const { year, month, day } = date;
  const weekday = WEEKDAYS[dateOf(date).getUTCDay()] ?? '';
  const monthName = MONTHS[month - 1] ?? '';
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(year).padStart(4, '0'),
    MMMM: monthName,
    MMM: monthName.slice(0, 3),
    MM: String(month).padStart(2, '0'),
    do: `${day}${ordinalEnding(day)}`,
    dd: String(day).padStart(2, '0'),
    d: String(day),
    EEEE: weekday,
    EEE: weekday.slice(0, 3),
    E: weekday.slice(0, 3),
  };
  return format.replaceAll(PARTS, (part) => parts[part] ?? part);
}

/** The longest first. */
const PARTS = /yyyy|MMMM|MMM|MM|do|dd|d|EEEE|EEE|E/g;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
