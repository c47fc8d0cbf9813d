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
/** A share, a hashtag, a handle, a part of an address. */
const SYMBOL_BEFORE = /[$#@_&=\\]$/;
const JOINED_AFTER = /^(?:[.,:/-]\d| ?[%€$£°]|[/_@=&]\w|\.\w)/u;
/** "1500" to "2100": outside, four digits need a word that calls them a year. */
const LIKELY_YEAR = /^(?:1[5-9]\d\d|20\d\d|2100)$/;

/** Counts are mostly round: "2000 personnes", but "2018 seniors" is of that year. */
const ROUND = /[05]0$/;

/** Whether a place in plain text is the middle of a number with marks, or of an address. */
export function goesOnBefore(plain: string, at: number): boolean {
  return /\d/.test(plain[at] ?? '') && JOINED_BEFORE.test(plain.slice(Math.max(0, at - 3), at));
}

/** In code units: farther than this no month stands from the first day of a list. */
const FARTHEST_LETTER = 16;
const YEAR_LENGTH = 4;

/** Whether a number is no year and has neither letters nor the marks of dates and times after it: most numbers of a table. */
export function isBareNumber(plain: string, at: number, word: string): boolean {
  if (!/^\d/.test(word) || word.length === YEAR_LENGTH) return false;
  if (word.length > YEAR_LENGTH) return true;
  const after = plain.slice(at + word.length, at + word.length + FARTHEST_LETTER);
  return !/^[/.:-]|[A-Za-z]/.test(after);
}

/** Whether a match is a part of a name: a street's, a flight's. Nothing in it is a date. */
export function isInName(plain: string, { start }: Match, { notBefore }: DateContext): boolean {
  return notBefore.test(plain.slice(Math.max(0, start - CONTEXT_LENGTH), start));
}

/** Whether what stands around a match leaves it a date. */
export function isPlausible(plain: string, match: Match, context: DateContext): boolean {
  const around: Around = {
    before: plain.slice(Math.max(0, match.start - CONTEXT_LENGTH), match.start),
    words: plain.slice(match.start, match.end),
    after: plain.slice(match.end, match.end + CONTEXT_LENGTH),
  };
  if (context.notAfter.test(around.after) || SYMBOL_BEFORE.test(around.before)) return false;
  if (isTitle(around) || isComparison(around)) return false;
  if (context.neverDate.test(`${around.before}~${around.words}~${around.after}`)) return false;
  if (/\d$/.test(around.words) && JOINED_AFTER.test(around.after)) return false;
  if (match.slots.has('ahead') && !isAhead(plain, match, context)) return false;
  return Object.entries(LONE_SLOTS).every(([slot, isDate]) => !match.slots.has(slot) || isDate(around, match, context));
}

/** A year or plain words between quotation marks are a title or a quoted word: "1984", "This Week". */
function isTitle({ before, words, after }: Around): boolean {
  return /["“«] ?$/.test(before) && /^ ?["”»]/.test(after) && /^(?:\d{4}|\D+)$/.test(words);
}

/** "2020/2019" sets two years side by side: a range goes forward. */
function isComparison({ words }: Around): boolean {
  const { from = '', to = '' } = /^(?<from>\d{4}) ?[-/] ?(?<to>\d{4})$/.exec(words)?.groups ?? {};
  return from > to;
}

interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What the words of a slot alone do not decide. */
const LONE_SLOTS: Readonly<Record<string, (around: Around, match: Match, context: DateContext) => boolean>> = {
  loneYear: (around, { slots }, context) => isYear(around, slots.has('about'), context),
  // "2022-04" is a month, "2003-04" a season, "2014-18" a war.
  loneYearOfMonth: ({ words }) => !isNextYear(words),
  loneYearOfRange: ({ words }) => isLaterYear(words),
  loneMonth: (around, _match, context) => isMonth(around, context),
  loneWeekday: ({ before, words }, _match, context) => !context.neverAlone.test(words) && !context.notBeforeWeekday.test(before),
  loneHour: ({ before, after }, match, context) => isClockTime(before, after, match, context),
  holiday: (around, _match, context) => !isNameOfPeople(around, context),
  loneDay: ({ after }, _match, context) => context.afterLoneDay.test(after),
  relativeDay: ({ before, words }) => !(CAPITALISED.test(words) && AFTER_NAME.test(before)),
};

/**
 * "Jean-Noël", "Noël Mamère", "François Noël", "M. Toussaint": a capital beside it makes a feast the name of a person, unless that is a
 * word with which a date begins.
 */
function isNameOfPeople({ before, words, after }: Around, { nameOfPeople, beforeHoliday }: DateContext): boolean {
  if (!nameOfPeople.test(words)) return false;
  if (/[A-Z][a-z]*-$/.test(before) || /^-[A-Z]/.test(after)) return true;
  if (/(?:^|[^A-Za-z])(?:l[ae]s? |l'|du |au )$/i.test(before)) return false;
  return (
    /^ [A-Z][a-z]/.test(after) || (/(?:^|[^A-Za-z])(?:[A-Z]\.|[A-Z][A-Za-z]+) $/.test(before) && !beforeHoliday.test(before))
  );
}

/** "Russia Today": a capital inside a sentence, after another capital, makes a name. */
const CAPITALISED = /^[A-Z][a-z]/;
const AFTER_NAME = /(?:^|[^A-Za-z])[A-Z][A-Za-z]* $/;

/** "In two years" is a length of time in a language that says so, unless the sentence speaks of what is to come. */
function isAhead(plain: string, { start, end }: Match, context: DateContext): boolean {
  return !context.doubtfulAhead.test(plain.slice(start, end)) || tenseAround(plain, start, end, context) === 'future';
}

function isNextYear(words: string): boolean {
  const [year, short] = words.split('-').map(Number);
  return year !== undefined && (year + 1) % 100 === short;
}

function isLaterYear(words: string): boolean {
  const [year, short] = words.split(/[-/]'?/).map(Number);
  return year !== undefined && short !== undefined && (short > year % 100 || isNextYear(`${year}-${short}`));
}

function isMonth({ words, before }: Around, { neverAlone, doubtfulMonth, beforeMonth }: DateContext): boolean {
  return !neverAlone.test(words) && (!doubtfulMonth.test(words) || beforeMonth.test(before));
}

function isYear({ words, before, after }: Around, isAbout: boolean, context: DateContext): boolean {
  const year = words.slice(-YEAR_LENGTH);
  if (context.notAfterYear.test(after) || (isAbout && context.afterCount.test(after))) return false;
  if (year !== words) return true;
  if (context.notBeforeYear.test(before)) return false;
  if (context.beforeYear.test(before)) return true;
  return LIKELY_YEAR.test(words) && !(ROUND.test(words) && context.afterCount.test(after));
}

function isClockTime(before: string, after: string, { slots }: Match, context: DateContext): boolean {
  if (context.notAfterClock.test(after)) return false;
  if (slots.has('meridiem')) return true;
  if (context.notBeforeClock.test(before)) return false;
  return slots.has('minute') || context.beforeClock.test(before) || context.afterClock.test(after);
}
