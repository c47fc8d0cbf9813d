import type { DateMention, DatePart } from '../../model/mention';
import type { Translate } from '../../model/translate';
import { dateOf, daysBetween } from './calendar';
import { isDay, parseEdtf } from './edtf';

/** An EDTF day, month or year in words, weekday included: "mardi 5 avril 2022". Other values are given back as they are. */
export function dateInWords(value: string, locale: string): string {
  const date = parseEdtf(value);
  if (!date) return value;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.month && { month: 'long' }),
    ...(date.day && { day: 'numeric', weekday: 'long' }),
  };
  return new Intl.DateTimeFormat(locale, options).format(dateOf({ month: 1, day: 1, ...date }));
}

/** How far `value` lies from `reference`, in words: "il y a 3 jours", "in 7 months". Null unless both are known well enough. */
export function distanceInWords(value: string, reference: string, locale: string): string | null {
  const [date, from] = [parseEdtf(value), parseEdtf(reference)];
  if (!date || !from) return null;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (isDay(date) && isDay(from)) return daysInWords(daysBetween(from, date), format);
  if (date.month && from.month) return monthsInWords((date.year - from.year) * 12 + date.month - from.month, format);
  return format.format(date.year - from.year, 'year');
}

/** How a date's value was worked out, in a sentence: what is written and what was inferred from what. */
export function resolutionInWords({ stated, resolved }: DateMention, translate: Translate): string {
  if (!resolved) return translate('dateUnresolved');
  if (stated.relativeDays !== undefined) return translate('dateRelativeToPublication');
  if (resolved.inferred.length === 0) return translate('dateWrittenInFull');
  const parts = resolved.inferred.map((part) => translate(PART_KEYS[part])).join(', ');
  return translate(resolved.basis === 'weekday' ? 'dateInferredFromWeekday' : 'dateInferredFromPublication', parts);
}

const PART_KEYS: Readonly<Record<DatePart, string>> = { day: 'datePartDay', month: 'datePartMonth', year: 'datePartYear' };
const DAYS_OF_TWO_MONTHS = 60;
const DAYS_OF_TWO_YEARS = 730;

function daysInWords(days: number, format: Intl.RelativeTimeFormat): string {
  if (Math.abs(days) < DAYS_OF_TWO_MONTHS) return format.format(days, 'day');
  if (Math.abs(days) < DAYS_OF_TWO_YEARS) return format.format(Math.round(days / 30.44), 'month');
  return format.format(Math.round(days / 365.25), 'year');
}

function monthsInWords(months: number, format: Intl.RelativeTimeFormat): string {
  return Math.abs(months) < 24 ? format.format(months, 'month') : format.format(Math.round(months / 12), 'year');
}
