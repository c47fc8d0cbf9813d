import type { DateWarning, Weekday } from '../../model/mention';
import type { Translate } from '../../model/translate';
import { dateOf } from './calendar';
import { dateInWords } from './describe-date';
import { parseEdtf } from './edtf';

/** A warning as a sentence in the reader's language: "5 November 2022 is a Saturday, not a Tuesday. …" */
export function describeWarning(
  { value, stated, actual, suggestion }: DateWarning,
  translate: Translate,
  locale: string,
): string {
  const conflict = translate(
    'warningWeekdayMismatch',
    dayInWords(value, locale),
    weekdayInWords(actual, locale),
    weekdayInWords(stated, locale),
  );
  if (!suggestion) return conflict;
  return `${conflict} ${translate('warningSuggestion', dateInWords(suggestion, locale))}`;
}

function weekdayInWords(weekday: Weekday, locale: string): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(Date.UTC(2024, 0, weekday)));
}

function dayInWords(value: string, locale: string): string {
  const date = parseEdtf(value);
  if (!date) return value;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', dateStyle: 'long' };
  return new Intl.DateTimeFormat(locale, options).format(dateOf({ month: 1, day: 1, ...date }));
}
