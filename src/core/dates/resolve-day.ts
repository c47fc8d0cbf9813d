import type { StatedDate } from '../../model/mention';
import { addDays, daysBetween, daysInMonth, isRealDay, weekdayOf, type CalendarDay } from './calendar';
import { isDay, type PartialDay } from './edtf';
import { CONFIDENCE, type Resolution, type ResolutionContext } from './resolve-context';

const MONTHS = 12;
/** A day or month without year lies after nine months before publication and up to three after, in all annotated news seen. */
const MONTHS_BEFORE = 9;
/** How far a stated weekday may move the year, in months: announcements name the weekday of days half a year ahead. */
const MOST_BEFORE = 11;
const MOST_AFTER = 6;
const DAYS_OF_WEEK = 7;

/** A day and month, with or without year. A stated weekday chooses among the years. */
export function resolveDayOfMonth(
  stated: StatedDate & { day: number; month: number },
  context: ResolutionContext,
): Resolution | null {
  const { day, month, year } = stated;
  if (year !== undefined)
    return real({ date: { year, month, day }, inferred: [], basis: 'stated', confidence: CONFIDENCE.stated });
  const { published } = context;
  const directed = published && (yearByDirection(stated, published) ?? yearByTense(stated, published, context));
  const nearest = directed ?? (published ? yearByWindow(month, published) : context.last?.year);
  if (nearest === undefined) return null;
  const plain: Resolution = {
    date: { year: nearest, month, day },
    inferred: ['year'],
    basis: published ? 'publication' : 'text',
    confidence: CONFIDENCE.yearByWindow,
  };
  if (stated.weekday === undefined || agrees({ year: nearest, month, day }, stated)) return real(plain);
  const other = otherYears(month, nearest, context).find((candidate) => agrees({ year: candidate, month, day }, stated));
  if (other === undefined) return real({ ...plain, date: { year: plainestYear(month, nearest, published), month, day } });
  return real({ ...plain, date: { year: other, month, day }, basis: 'weekday', confidence: CONFIDENCE.weekdayAgrees });
}

/** A month without day, with or without year. */
export function resolveMonth(stated: StatedDate & { month: number }, context: ResolutionContext): Resolution | null {
  const { month, year } = stated;
  const { published, last } = context;
  if (year !== undefined) return { date: { year, month }, inferred: [], basis: 'stated', confidence: CONFIDENCE.stated };
  if (!published)
    return last && { date: { year: last.year, month }, inferred: ['year'], basis: 'text', confidence: CONFIDENCE.text };
  const told = yearByDirection(stated, published) ?? yearByTense(stated, published, context);
  const nearest = told ?? yearByWindow(month, published);
  return { date: { year: nearest, month }, inferred: ['year'], basis: 'publication', confidence: CONFIDENCE.yearByWindow };
}

/** A weekday alone: the nearest one, unless the words say which, or tell of the past or of what is to come. */
export function resolveWeekday({ weekday = 1, direction }: StatedDate, { today, tense }: ResolutionContext): Resolution | null {
  if (!today) return null;
  const ahead = (weekday - weekdayOf(today) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const offset = weekdayOffset(ahead, direction, tense);
  const isTold = direction !== undefined || tense !== null || ahead === 0;
  return real({
    date: addDays(today, offset),
    inferred: ['day', 'month', 'year'],
    basis: 'publication',
    confidence: isTold ? CONFIDENCE.weekdayByTense : CONFIDENCE.weekdayNearest,
  });
}

/** The number of a day alone, "le 12", or with its weekday: in the month last spoken of, or the nearest one. */
export function resolveLoneDay(stated: StatedDate & { day: number }, context: ResolutionContext): Resolution | null {
  const anchor = context.last?.month === undefined ? context.today : { ...context.last, month: context.last.month };
  const reference = anchor ?? context.published;
  if (!reference?.month) return null;
  const { year, month } = reference;
  const candidates = [0, -1, 1].map((shift) => ({ ...shiftMonth({ year, month }, shift), day: stated.day }));
  const fitting = candidates.find((day) => isRealDay(day) && agrees(day, stated));
  if (!fitting) return null;
  const basis = context.last?.month === undefined ? 'publication' : 'text';
  return { date: fitting, inferred: ['month', 'year'], basis, confidence: CONFIDENCE.text };
}

/** The year and month that lie `count` months later. */
export function shiftMonth(
  { year, month }: { readonly year: number; readonly month: number },
  count: number,
): { year: number; month: number } {
  const index = year * MONTHS + month - 1 + count;
  return { year: Math.floor(index / MONTHS), month: (((index % MONTHS) + MONTHS) % MONTHS) + 1 };
}

/** The year that puts a month between nine months before publication and three after. */
export function yearByWindow(month: number, published: PartialDay): number {
  if (published.month === undefined) return published.year;
  const after = month - published.month;
  if (after > MONTHS - MONTHS_BEFORE) return published.year - 1;
  return after < -MONTHS_BEFORE ? published.year + 1 : published.year;
}

/** "March last year" counts years, "12 mai dernier" is the last one before publication, "12 mai prochain" the first one after. */
function yearByDirection({ month = 1, day = 0, direction, unit, count }: StatedDate, published: PartialDay): number | null {
  if (unit === 'year' && count !== undefined) return published.year + count;
  if (direction !== 'last' && direction !== 'next') return null;
  const step = direction === 'last' ? -1 : 1;
  const here = (published.month ?? 1) * 100 + (published.day ?? 0);
  const isOnThatSide = published.month !== undefined && Math.sign(month * 100 + day - here) === step;
  return isOnThatSide ? published.year : published.year + step;
}

/** In days: what happened so soon after publication is told by a text that was brought up to date. */
const BROUGHT_UP_TO_DATE = 14;

/** What is to come may lie farther ahead than the window lets it, and what is over never lies ahead. */
function yearByTense(
  { month = 1, day, weekday }: StatedDate,
  published: PartialDay,
  { tense, isOver }: ResolutionContext,
): number | null {
  if (published.month === undefined || weekday !== undefined) return null;
  const year = yearByWindow(month, published);
  const ahead = (year - published.year) * MONTHS + month - published.month;
  const isFarAhead = isDay(published) ? daysBetween(published, { year, month, day: day ?? 1 }) > BROUGHT_UP_TO_DATE : ahead > 0;
  if (isOver && day !== undefined && isFarAhead) return year - 1;
  return tense === 'future' && ahead < 0 && ahead + MONTHS <= MONTHS_BEFORE ? year + 1 : null;
}

/** Years but the nearest that may be meant: those around publication, and those the text speaks of. */
function otherYears(month: number, nearest: number, { published, yearsNearby }: ResolutionContext): number[] {
  if (!published) return [...yearsNearby];
  const distance = (year: number): number => (year - published.year) * MONTHS + month - (published.month ?? month);
  const around = [nearest - 1, nearest + 1].filter((year) => distance(year) >= -MOST_BEFORE && distance(year) <= MOST_AFTER);
  return [...around, ...yearsNearby];
}

function weekdayOffset(ahead: number, direction: StatedDate['direction'], tense: ResolutionContext['tense']): number {
  const behind = ahead - DAYS_OF_WEEK;
  if (direction === 'last') return behind;
  if (direction === 'next') return ahead === 0 ? DAYS_OF_WEEK : ahead;
  if (ahead === 0) return 0;
  if (tense === 'future') return ahead;
  if (tense === 'past' && direction !== 'this') return behind;
  return ahead <= DAYS_OF_WEEK / 2 ? ahead : behind;
}

/** No year makes the weekday right: the words are wrong somewhere, and the year of publication is the plainest reading. */
function plainestYear(month: number, nearest: number, published: PartialDay | null): number {
  if (published?.month === undefined) return nearest;
  return Math.abs(month - published.month) <= MONTHS_BEFORE ? published.year : nearest;
}

function agrees(day: CalendarDay, { weekday }: StatedDate): boolean {
  return isRealDay(day) && (weekday === undefined || weekdayOf(day) === weekday);
}

/** The same resolution, null when there is no such day. */
function real(resolution: Resolution): Resolution | null {
  const { date } = resolution;
  if (!isDay(date)) return resolution;
  return date.day <= daysInMonth(date.year, date.month) && isRealDay(date) ? resolution : null;
}
