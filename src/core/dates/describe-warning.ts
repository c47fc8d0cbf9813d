import type { DateWarning, Weekday } from '../../model/mention';
import type { Translate } from '../../model/translate';
import { dateOf } from './calendar';
import { dateInWords } from './describe-date';
import { parseEdtf } from './edtf';
import { formatDate } from './format-date';

/**
 * A warning as sentences in the reader's language, with the reasoning: "5 November 2022 is a Saturday, not a Tuesday. Perhaps
 * Tuesday 5 April 2022 is meant."
 */
export function describeWarning(warning: DateWarning, translate: Translate, locale: string): string {
  const conflict = conflictInWords(warning, translate, locale);
  const { suggestion } = warning;
  if (!suggestion) return conflict;
  return `${conflict} ${translate('warningSuggestion', dateInWords(suggestion, locale, translate))}`;
}

function conflictInWords(warning: DateWarning, translate: Translate, locale: string): string {
  switch (warning.code) {
    case 'weekday-mismatch': {
      const [actual, stated] = [weekdayInWords(warning.actual, locale), weekdayInWords(warning.stated, locale)];
      return translate('warningWeekdayMismatch', dayInWords(warning.value, locale), actual, stated);
    }
    case 'impossible-date':
      return translate('warningImpossibleDate', monthInWords(warning.month, warning.year, locale), String(warning.day));
    case 'after-publication':
      return translate('warningAfterPublication', dateInWords(warning.value, locale), dateInWords(warning.published, locale));
    case 'publication-mismatch':
      return translate('warningPublicationMismatch', dateInWords(warning.value, locale), dateInWords(warning.published, locale));
    case 'range-reversed':
      return translate('warningRangeReversed', dateInWords(warning.to, locale), dateInWords(warning.from, locale));
  }
}

function weekdayInWords(weekday: Weekday, locale: string): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(Date.UTC(2024, 0, weekday)));
}

function dayInWords(value: string, locale: string): string {
  const date = parseEdtf(value);
  if (!date) return value;
  return formatDate(dateOf({ month: 1, day: 1, ...date }), locale, { timeZone: 'UTC', dateStyle: 'long' });
}

function monthInWords(month: number, year: number | undefined, locale: string): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'long', ...(year !== undefined && { year: 'numeric' }) };
  return new Intl.DateTimeFormat(locale, options).format(dateOf({ year: year ?? 2000, month, day: 1 }));
}
