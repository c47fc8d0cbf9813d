import { readDateline } from './read-dateline';

/** A machine-readable date as pages write it. */
export interface Stamp {
  /** EDTF day, month or year, as written: in the stamp's own offset. */
  readonly value: string;
  /** `HH:MM`, 24 hours, when a time is given. */
  readonly time?: string;
  /** Minutes east of UTC; absent when the stamp does not say. */
  readonly offset?: number;
}

const ISO =
  /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]+(?<hour>[01]\d|2[0-4]):?(?<minute>[0-5]\d)(?::?[0-5]\d(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const COMPACT = /^(?<year>20\d\d|19\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:T?\d{4,6}Z?)?$/;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const SLASHED = /^(?<year>\d{4})\/(?<month>\d{2})\/(?<day>\d{2})\b/;
const ZONE = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?$/;
const CLOCK = /\b(?<hour>[01]?\d|2[0-3])(?::|\s?h\s?)(?<minute>[0-5]\d)/;
const NAMED_UTC = /\b(?:GMT|UTC)\b|\+0000$/;

/**
 * Reads a date stamp: ISO 8601 in the many ways pages write it, `20190515`, epoch seconds, or words ("15 mai 2019 à 06h00",
 * "Wed, 23 Nov 2022 10:00:00 GMT").
 * @param language of the page, as it says (BCP 47); words are read in French and English besides.
 */
export function parseStamp(text: string, language = ''): Stamp | null {
  const bare = text.trim();
  return parseIso(bare) ?? parseCompact(bare) ?? parseEpoch(bare) ?? parseWords(bare, language);
}

/** The instant of a stamp in milliseconds since 1970, when day, time and offset are all known. */
export function instantOf({ value, time, offset }: Stamp): number | null {
  if (time === undefined || offset === undefined || value.length !== 10) return null;
  return Date.parse(`${value}T${time}:00Z`) - offset * 60_000;
}

function parseIso(text: string): Stamp | null {
  const parts = ISO.exec(text)?.groups;
  if (!parts) return null;
  const value = parts['date'] ?? '';
  if (!isPlausible(value)) return null;
  const offset = offsetOf(parts['zone']);
  return {
    value,
    ...(parts['hour'] && { time: `${parts['hour']}:${parts['minute']}` }),
    ...(offset !== undefined && { offset }),
  };
}

function parseCompact(text: string): Stamp | null {
  const parts = COMPACT.exec(text)?.groups ?? SLASHED.exec(text)?.groups;
  if (!parts) return null;
  const value = `${parts['year']}-${parts['month']}-${parts['day']}`;
  return isPlausible(value) ? { value } : null;
}

function parseEpoch(text: string): Stamp | null {
  if (!EPOCH.test(text)) return null;
  const instant = new Date(Number(text.padEnd(13, '0'))).toISOString();
  return { value: instant.slice(0, 10), time: instant.slice(11, 16), offset: 0 };
}

/** Longer texts are sentences, not stamps. */
const LONGEST_WORDS = 80;

function parseWords(text: string, language: string): Stamp | null {
  const day = text.length > LONGEST_WORDS ? null : readDateline(text, language);
  return day && isPlausible(day.value) ? { value: day.value, ...clockIn(text.slice(day.start)) } : null;
}

function clockIn(text: string): Pick<Stamp, 'time' | 'offset'> {
  const parts = CLOCK.exec(text)?.groups;
  if (!parts) return {};
  const time = `${(parts['hour'] ?? '').padStart(2, '0')}:${parts['minute']}`;
  return NAMED_UTC.test(text) ? { time, offset: 0 } : { time };
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const parts = ZONE.exec(zone)?.groups;
  if (!parts) return 0;
  const minutes = Number(parts['hours']) * 60 + Number(parts['minutes'] ?? 0);
  return parts['sign'] === '-' ? -minutes : minutes;
}

function isPlausible(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return year >= 1800 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
