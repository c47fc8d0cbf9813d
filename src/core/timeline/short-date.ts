import type { Translate } from '../../model/translate';
import { dateOf } from '../dates/calendar';
import { dateInWords } from '../dates/describe-date';
import { isDay, parseEdtf, type PartialDay } from '../dates/edtf';
import { formatDate, formatDateRange } from '../dates/format-date';

/** An EDTF value in few words, for the label of a mark: "5 avr. 2022", "avr. 2022", "2022"; of other forms in its usual words. */
export function shortDate(value: string, locale: string, translate: Translate): string {
  const [from, to] = value.split('/').map((end) => parseEdtf(end.replace(/~$/, '')));
  if (!from) return dateInWords(value, locale, translate);
  if (to) return formatDateRange(firstOf(from), firstOf(to), locale, options(from));
  return formatDate(firstOf(from), locale, options(from));
}

function options(date: PartialDay): Intl.DateTimeFormatOptions {
  return {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.month !== undefined && { month: 'short' }),
    ...(isDay(date) && { day: 'numeric' }),
  };
}

function firstOf(date: PartialDay): Date {
  return dateOf({ month: 1, day: 1, ...date });
}
