import type { DateMention, PartOfDay, Season, StatedDate } from '../../model/mention';
import { addDays, daysBetween, weekdayOf, type CalendarDay } from '../dates/calendar';
import { isDay, parseEdtf, type PartialDay } from '../dates/edtf';
import { daysOf } from '../timeline/days-of';

/** What a date is in TIMEX3 (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html). */
export interface TimexValue {
  readonly type: 'DATE' | 'TIME' | 'DURATION';
  readonly value: string;
  readonly mod?: 'APPROX' | 'START' | 'MID' | 'END' | 'ON_OR_BEFORE' | 'ON_OR_AFTER';
  /** Of a duration that is no week: the values of its ends. */
  readonly ends?: readonly [begin: string, end: string];
}

/**
 * A date as TIMEX3 has it. Seasons, quarters, halves, weeks, week-ends and parts of day have forms of their own there; decades and
 * centuries are the digits that are known; an interval is a duration with two ends, or all before or after the one that it has; what is
 * not known is `X`.
 */
export function timexValue({ stated, resolved, warnings }: DateMention): TimexValue {
  if (!resolved)
    return {
      type: 'DATE',
      value: unplaced(
        stated,
        warnings.some(({ code }) => code === 'impossible-date'),
      ),
    };
  const isAbout = resolved.value.includes('~') || stated.modifier === 'about';
  const modifier = isAbout ? 'APPROX' : MODIFIERS[stated.modifier ?? ''];
  const value = placed(resolved.value.replaceAll('~', ''), stated.partOfDay);
  return { ...value, ...(modifier && { mod: modifier }) };
}

const MODIFIERS: Readonly<Record<string, 'START' | 'MID' | 'END'>> = { start: 'START', mid: 'MID', end: 'END' };
const PARTS_OF_DAY: Readonly<Record<PartOfDay, string>> = {
  morning: 'MO',
  noon: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  midnight: 'NI',
};
/** By the EDTF codes of seasons, quarters and halves. */
const PERIODS: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
};
const PERIOD = /^(?<year>\d{4})-(?<code>2[1-4]|3[3-6]|4[01])$/;
const OPEN_DIGITS = /X+$/;

function placed(value: string, partOfDay: PartOfDay | undefined): TimexValue {
  const [from = '', to] = value.split('/');
  if (to !== undefined) return ofInterval(value, from, to);
  if (from.includes('T')) return { type: 'TIME', value: from };
  const day = parseEdtf(from);
  if (day && isDay(day) && partOfDay) return { type: 'TIME', value: `${from}T${PARTS_OF_DAY[partOfDay]}` };
  return { type: 'DATE', value: single(from) };
}

function single(value: string): string {
  const { year, code } = PERIOD.exec(value)?.groups ?? {};
  if (year && code) return `${year}-${PERIODS[code] ?? ''}`;
  return value.replace(OPEN_DIGITS, '');
}

function ofInterval(value: string, from: string, to: string): TimexValue {
  if (isOpen(to)) return { type: 'DATE', value: single(from), mod: 'ON_OR_AFTER' };
  if (isOpen(from)) return { type: 'DATE', value: single(to), mod: 'ON_OR_BEFORE' };
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  const week = first && last && isDay(first) && isDay(last) ? weekOf(first, last) : null;
  if (week) return { type: 'DATE', value: week };
  return { type: 'DURATION', value: lengthOf(value, first, last), ends: [single(from), single(to)] };
}

/** An end that is open, `..`, or not known. */
function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

/** The ISO 8601 week that runs from its Monday to its Sunday, `2022-W14`, or its end, `2022-W14-WE`. */
function weekOf(first: CalendarDay, last: CalendarDay): string | null {
  const [start, length] = [weekdayOf(first), daysBetween(first, last) + 1];
  if (!(start === 1 && length === 7) && !(start === 6 && length === 2)) return null;
  // A week is of the year that its Thursday lies in (ISO 8601).
  const thursday = addDays(first, 4 - start);
  const number = Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1;
  const week = `${String(thursday.year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
  return length === 2 ? `${week}-WE` : week;
}

/** How long an interval is, both ends among it, in the unit that both are told in; `X` where that cannot be told. */
function lengthOf(value: string, first: PartialDay | null, last: PartialDay | null): string {
  const days = daysOf(value);
  if (!days) return 'PXD';
  const years = first && last && !first.month && !last.month ? last.year - first.year + 1 : 0;
  if (years > 0) return `P${years}Y`;
  const isOfMonths = first?.month !== undefined && last?.month !== undefined && !isDay(first) && !isDay(last);
  if (isOfMonths) return `P${(last.year - first.year) * 12 + last.month - first.month + 1}M`;
  return `P${days.last - days.first + 1}D`;
}

/** What the words say of a date that nothing lets us place. A day that does not exist is not written as one. */
function unplaced(stated: StatedDate, isImpossible: boolean): string {
  const { year, month, day, weekday, season, quarter, half } = stated;
  const years = year === undefined ? 'XXXX' : String(year).padStart(4, '0').slice(-4);
  const period = periodOf(season, quarter, half);
  if (period) return `${years}-${period}`;
  if (weekday !== undefined && day === undefined && month === undefined) return `${years}-WXX-${weekday}`;
  if (year !== undefined && month === undefined && day === undefined) return years;
  const days = isImpossible || day === undefined ? 'XX' : twoDigits(day);
  return `${years}-${month === undefined ? 'XX' : twoDigits(month)}-${days}`;
}

function periodOf(season: Season | undefined, quarter: number | undefined, half: number | undefined): string | undefined {
  if (season !== undefined) return PERIODS[season];
  if (quarter !== undefined) return `Q${quarter}`;
  return half === undefined ? undefined : `H${half}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
