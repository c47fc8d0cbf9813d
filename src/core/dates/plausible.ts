import type { DateContext } from './languages/date-language';
import { tenseAround } from './tense';

/** A stretch of plain text that a template matched, and the slots that were filled. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly slots: ReadonlySet<string>;
}

/** How far around a date is looked, in code units. */
export const CONTEXT_LENGTH = 28;
/** A number that goes on to the left or to the right is a score, a price, a version, a part of something longer. */
const JOINED_BEFORE = /(?:\d ?[.,:/-]|[$€£#@/\\_=&]|\p{L}[./])$/u;
const JOINED_AFTER = /^(?:[.,:/-]\d| ?[%€$£°]|[/_@=&]\w|\.\w)/u;
/** "1500" to "2100": outside, four digits need a word that calls them a year. */
const LIKELY_YEAR = /^(?:1[5-9]\d\d|20\d\d|2100)$/;

/** Counts are mostly round: "2000 personnes", but "2018 seniors" is of that year. */
const ROUND = /[05]0$/;

/** Whether what stands around a match leaves it a date. */
export function isPlausible(plain: string, match: Match, context: DateContext): boolean {
  const before = plain.slice(Math.max(0, match.start - CONTEXT_LENGTH), match.start);
  const after = plain.slice(match.end, match.end + CONTEXT_LENGTH);
  const words = plain.slice(match.start, match.end);
  const has = (slot: string): boolean => match.slots.has(slot);
  if (context.notBefore.test(before) || context.notAfter.test(after)) return false;
  if (/^\d/.test(words) && JOINED_BEFORE.test(before)) return false;
  if (/\d$/.test(words) && JOINED_AFTER.test(after)) return false;
  if (has('loneYear') && !isYear(words, before, after, context)) return false;
  if (has('loneMonth') && !isMonth(words, before, context)) return false;
  if (has('loneWeekday') && (context.neverAlone.test(words) || context.notBeforeWeekday.test(before))) return false;
  if (has('loneHour') && !isClockTime(before, after, match, context)) return false;
  if (has('ahead') && context.aheadNeedsFuture && tenseAround(plain, match.start, match.end, context) !== 'future') return false;
  return !has('loneDay') || context.afterLoneDay.test(after);
}

function isMonth(words: string, before: string, { neverAlone, doubtfulMonth, beforeMonth }: DateContext): boolean {
  return !neverAlone.test(words) && (!doubtfulMonth.test(words) || beforeMonth.test(before));
}

function isYear(words: string, before: string, after: string, context: DateContext): boolean {
  if (/\D/.test(words)) return true;
  if (context.notBeforeYear.test(before)) return false;
  if (context.beforeYear.test(before)) return true;
  return LIKELY_YEAR.test(words) && !context.notAfterYear.test(after) && !(ROUND.test(words) && context.afterCount.test(after));
}

function isClockTime(before: string, after: string, { slots }: Match, context: DateContext): boolean {
  if (context.notAfterClock.test(after) || context.notBeforeClock.test(before)) return false;
  return slots.has('minute') || slots.has('meridiem') || context.beforeClock.test(before) || context.afterClock.test(after);
}
