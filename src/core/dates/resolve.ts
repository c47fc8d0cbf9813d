import type { ResolvedDate, StatedDate } from '../../model/mention';
import { addDays, isRealDay, weekdayOf } from './calendar';
import { formatEdtf, isDay, parseEdtf, type PartialDay } from './edtf';
import { CONFIDENCE, type Resolution, type ResolutionContext } from './resolve-context';
import { resolveDayOfMonth, resolveLoneDay, resolveMonth, resolveWeekday } from './resolve-day';
import { resolveCount, resolveHoliday, resolvePeriod, resolveSeason, type PeriodResolution } from './resolve-period';

/** A resolved date, and what dates after it in the text may lean on. */
export interface ResolvedInText extends ResolvedDate {
  readonly date?: PartialDay;
}

/**
 * Step 2 of 3: stated parts, publication and what the article said before, to an EDTF value. What is stated and what is inferred
 * are kept apart. Null when the words name a date that nothing lets us place, or one that does not exist.
 */
export function resolveDate(stated: StatedDate, context: ResolutionContext): ResolvedInText | null {
  if (stated.to && stated.hour === undefined && stated.season === undefined) return resolveRange(stated, stated.to, context);
  const resolution = resolveParts(stated, context);
  if (!resolution) return null;
  const { inferred, basis, confidence, date } = resolution;
  const value = withTime('value' in resolution ? resolution.value : formatEdtf(resolution.date), stated);
  if (!isWritable(value)) return null;
  return {
    value: stated.modifier === 'about' && parseEdtf(value) ? `${value}~` : value,
    inferred,
    basis,
    confidence,
    ...(date && { date }),
  };
}

type Resolver = (stated: StatedDate, context: ResolutionContext) => Resolution | PeriodResolution | null;

/** EDTF level 0 to 2 has years of four digits. */
function isWritable(value: string): boolean {
  return value.split('/').every((end) => /^(?:\d{4}|\d{3}X|\d\dXX)(?![\dX])/.test(end));
}

function resolveParts(stated: StatedDate, context: ResolutionContext): Resolution | PeriodResolution | null {
  const { day, month } = stated;
  if (day !== undefined && month !== undefined) return resolveDayOfMonth({ ...stated, day, month }, context);
  if (month !== undefined) return resolveMonth({ ...stated, month }, context);
  if (day !== undefined) return resolveLoneDay({ ...stated, day }, context);
  const resolver = RESOLVERS.find(([part]) => stated[part] !== undefined)?.[1];
  return resolver ? resolver(stated, context) : null;
}

/** The part that decides what kind of date it is, the most telling first. */
const RESOLVERS: readonly (readonly [keyof StatedDate, Resolver])[] = [
  ['holiday', resolveHoliday],
  ['season', resolveSeason],
  ['decade', resolvePeriod],
  ['century', resolvePeriod],
  ['quarter', resolvePeriod],
  ['half', resolvePeriod],
  ['weekday', resolveWeekday],
  ['unit', resolveCount],
  ['year', ({ year = 0 }) => ({ date: { year }, inferred: [], basis: 'stated', confidence: CONFIDENCE.stated })],
  ['hour', (_stated, context) => resolveDayOfTime(context)],
];

/** A clock time alone is of the day last spoken of, else of the day of publication. */
function resolveDayOfTime({ last, today }: ResolutionContext): Resolution | null {
  const day = last && isDay(last) ? last : today;
  return (
    day && {
      date: day,
      inferred: ['day', 'month', 'year'],
      basis: day === today ? 'publication' : 'text',
      confidence: CONFIDENCE.text,
    }
  );
}

const HOURS_OF_DAY = 24;

/** EDTF wants seconds. 24 o'clock is midnight of the next day. */
function withTime(value: string, { hour, minute = 0 }: StatedDate): string {
  const day = hour === undefined ? null : parseEdtf(value);
  if (hour === undefined || !day || !isDay(day)) return value;
  const date = hour === HOURS_OF_DAY ? formatEdtf(addDays(day, 1)) : value;
  return `${date}T${two(hour % HOURS_OF_DAY)}:${two(minute)}:00`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A range: each end lends the other what it leaves unsaid. */
function resolveRange(stated: StatedDate, to: StatedDate, context: ResolutionContext): ResolvedInText | null {
  const { to: _to, ...from } = stated;
  if (to.weekday !== undefined && to.day === undefined) return resolveWeekdayRange(from, to, context);
  const end = resolveDate(inherit(to, from), context);
  const start = end && resolveDate(beginning(from, to, end.date), context);
  if (!start || !end) return null;
  const inferred = [...new Set([...start.inferred, ...end.inferred])];
  const { date } = end;
  return {
    value: `${start.value}/${end.value}`,
    inferred,
    basis: end.basis,
    confidence: Math.min(start.confidence, end.confidence),
    ...(date && { date }),
  };
}

/** What the end of a range leaves unsaid and its beginning says: "2014-15", "mars à mai 2020". */
function inherit(to: StatedDate, from: StatedDate): StatedDate {
  const month = to.month ?? (to.day === undefined ? undefined : from.month);
  const year = to.year ?? from.year;
  return { ...to, ...(month !== undefined && { month }), ...(year !== undefined && { year }) };
}

/** The beginning takes month and year from the end, one earlier where it would else lie after it. */
function beginning(from: StatedDate, to: StatedDate, end: PartialDay | undefined): StatedDate {
  const month = from.month ?? to.month ?? end?.month;
  const takesMonth = month !== undefined && (from.day !== undefined || from.month !== undefined);
  const year = from.year ?? yearBefore(month, end);
  return { ...from, ...(takesMonth && { month }), ...(year !== undefined && { year }) };
}

function yearBefore(month: number | undefined, end: PartialDay | undefined): number | undefined {
  if (!end) return undefined;
  return month !== undefined && end.month !== undefined && month > end.month ? end.year - 1 : end.year;
}

const DAYS_OF_WEEK = 7;

/** "de lundi à mercredi": the end is the first such weekday after the beginning. */
function resolveWeekdayRange(from: StatedDate, to: StatedDate, context: ResolutionContext): ResolvedInText | null {
  const isPast = context.tense === 'past' && context.today !== null && weekdayOf(context.today) !== from.weekday;
  const direction = to.direction ?? (isPast ? 'last' : undefined);
  const start = resolveDate({ ...from, ...(direction && { direction }) }, context);
  if (!start?.date || !isDay(start.date)) return null;
  const ahead = ((to.weekday ?? 1) - weekdayOf(start.date) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const end = addDays(start.date, ahead);
  // The hours told after "la nuit de samedi à dimanche" are Sunday's.
  return isRealDay(end) ? { ...start, date: end, value: `${formatEdtf(start.date)}/${formatEdtf(end)}` } : null;
}
