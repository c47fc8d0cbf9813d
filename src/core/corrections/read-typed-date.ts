import type { DatePart } from '../../model/mention';
import { parseEdtf } from '../dates/edtf';

/**
 * What a reader typed as a day (`2022-04-05`, the form of the browser's own field), a month (`2022-04`, `4/2022`) or a year
 * (`2022`), as EDTF; null when it is none.
 */
export function readTypedDate(precision: DatePart, typed: string): string | null {
  const parts = FORMS[precision].exec(typed.trim())?.groups;
  if (!parts) return null;
  const { year = parts['yearAfter'], month = parts['monthBefore'], day } = parts;
  const value = [year, month?.padStart(2, '0'), day].filter(Boolean).join('-');
  return parseEdtf(value) && precisionOfValue(value) === precision ? value : null;
}

/** What an EDTF day, month or year is precise to; other values are taken for days. */
export function precisionOfValue(value: string): DatePart {
  const date = parseEdtf(value);
  if (!date || date.day !== undefined) return 'day';
  return date.month === undefined ? 'year' : 'month';
}

const FORMS: Readonly<Record<DatePart, RegExp>> = {
  day: /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
  month: /^(?:(?<year>\d{4})[-/](?<month>\d\d?)|(?<monthBefore>\d\d?)[-/](?<yearAfter>\d{4}))$/,
  year: /^(?<year>\d{4})$/,
};
