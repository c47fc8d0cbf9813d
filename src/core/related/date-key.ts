import { plainDate } from '../dates/plain-date';

/** The key of a date, by which it meets itself in other articles, whatever time of day is stated. `value` is EDTF. */
export function dateKey(value: string): string {
  return `d:${plainDate(value)}`;
}
