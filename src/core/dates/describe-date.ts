import type { DateMention, DatePart } from '../../model/mention';
import type { Translate } from '../../model/translate';
import { dateOf, daysBetween } from './calendar';
import { isDay, parseEdtf, type PartialDay } from './edtf';
import { formatDate, formatDateRange } from './format-date';

/** An EDTF value in words, weekdays included: "mardi 5 avril 2022", "années 1980", "6–24 juillet 2016". */
export function dateInWords(value: string, locale: string, translate?: Translate): string {
  const [from, to] = value.split('/').map((end) => parseEdtf(end.replace(/~$/, '')));
  if (from && to) return rangeInWords(from, to, locale);
  if (from && !value.endsWith('~')) return partialInWords(from, locale);
  if (from && translate) return translate('dateAbout', partialInWords(from, locale));
  const time = DAY_AND_TIME.exec(value)?.groups;
  const day = time && parseEdtf(time['day'] ?? '');
  if (time && day && isDay(day)) return `${partialInWords(day, locale)}, ${time['time']}`;
  return translate ? periodInWords(value, translate) : value;
}

const DAY_AND_TIME = /^(?<day>\d{4}-\d\d-\d\d)T(?<time>\d\d:\d\d)/;
const PERIOD = /^(?<year>\d{4})-(?<code>2[1-4]|3[3-6]|4[01])$/;
const DECADE = /^(?<decade>\d{3})X$/;

function partialInWords(date: PartialDay, locale: string): string {
  return formatDate(dateOf({ month: 1, day: 1, ...date }), locale, options(date));
}

function rangeInWords(from: PartialDay, to: PartialDay, locale: string): string {
  const { weekday: _weekday, ...plain } = options(from);
  return formatDateRange(dateOf({ month: 1, day: 1, ...from }), dateOf({ month: 1, day: 1, ...to }), locale, plain);
}

function options({ month, day }: PartialDay): Intl.DateTimeFormatOptions {
  return { timeZone: 'UTC', year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric', weekday: 'long' }) };
}

/** Seasons, quarters, halves and decades have no form in `Intl`; the message files name them. A century stays as it is. */
function periodInWords(value: string, translate: Translate): string {
  const { year, code } = PERIOD.exec(value)?.groups ?? {};
  if (year && code) return translate(`period_${code}`, year);
  const decade = DECADE.exec(value)?.groups?.['decade'];
  return decade ? translate('periodDecade', `${decade}0`) : value;
}

/** How far one date lies from another, in the unit that says it best: negative where it comes before. */
export interface TimeDistance {
  readonly count: number;
  readonly unit: DatePart;
}

/** How far `value` lies from today, in words: "il y a 3 jours", "in 7 months". Null unless both are known well enough. */
export function distanceFromToday(value: string, today: string, locale: string): string | null {
  const distance = distanceBetween(today, value);
  return distance && new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(distance.count, distance.unit);
}

/** How far `value` lies from `reference`; null unless both are known well enough. */
export function distanceBetween(reference: string, value: string): TimeDistance | null {
  const [date, from] = [parseEdtf(value.replace(/T.*$|~$/, '')), parseEdtf(reference)];
  if (!date || !from) return null;
  if (isDay(date) && isDay(from)) return distanceOfDays(daysBetween(from, date));
  if (date.month && from.month) return distanceOfMonths((date.year - from.year) * 12 + date.month - from.month);
  return { count: date.year - from.year, unit: 'year' };
}

/** How a date's value was worked out, in a sentence: what is written and what was inferred from what. */
export function resolutionInWords({ stated, resolved }: DateMention, translate: Translate): string {
  if (!resolved) return translate('dateUnresolved');
  if (resolved.inferred.length === 0) return translate('dateWrittenInFull');
  if (resolved.basis === 'text') return translate('dateInferredFromText');
  if (stated.count !== undefined) return translate('dateRelativeToPublication');
  const parts = resolved.inferred.map((part) => translate(PART_KEYS[part])).join(', ');
  return translate(resolved.basis === 'weekday' ? 'dateInferredFromWeekday' : 'dateInferredFromPublication', parts);
}

const PART_KEYS: Readonly<Record<DatePart, string>> = { day: 'datePartDay', month: 'datePartMonth', year: 'datePartYear' };
const DAYS_OF_TWO_MONTHS = 60;
const DAYS_OF_TWO_YEARS = 730;

function distanceOfDays(days: number): TimeDistance {
  if (Math.abs(days) < DAYS_OF_TWO_MONTHS) return { count: days, unit: 'day' };
  if (Math.abs(days) < DAYS_OF_TWO_YEARS) return { count: Math.round(days / 30.44), unit: 'month' };
  return { count: Math.round(days / 365.25), unit: 'year' };
}

function distanceOfMonths(months: number): TimeDistance {
  return Math.abs(months) < 24 ? { count: months, unit: 'month' } : { count: Math.round(months / 12), unit: 'year' };
}
