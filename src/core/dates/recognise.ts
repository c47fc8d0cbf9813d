import type { Span } from '../../model/span';
import type { StatedDate, Weekday } from '../../model/mention';
import { lookUp } from '../text/look-up';
import { isCapitalised, wordsOf, type Word } from '../text/words';
import type { DateLanguage } from './languages/date-language';

/**
 * Step 1 of 3: words to stated parts. Each reader is given the words and a position and answers with what it read and
 * where it stopped, or null; the readers of whole dates are made of readers of parts. One pass, longest reader first.
 */
export interface Recognised extends Span {
  readonly stated: StatedDate;
}

interface Reading {
  /** The index after the last word read. */
  readonly next: number;
  readonly stated: StatedDate;
}

interface Source {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: DateLanguage;
}

type Reader = (source: Source, at: number) => Reading | null;

const SPACE = /^[\s\u00A0\u202F]+$/;
const SPACE_OR_COMMA = /^(?:\.?,)?[\s\u00A0\u202F]+$/;
const SPACE_AFTER_ABBREVIATION = /^\.?[\s\u00A0\u202F]+$/;
const LINK = /^(?:[\s\u00A0\u202F]|['’-])$/;
const FOUR_DIGITS = /^(?:1\d|20)\d\d$/;
const NUMERIC_SEPARATOR = /^[./-]$/;
/** After a number these make it a measure, a score or part of a longer number. */
const JOINED_AFTER = /^(?:[\s\u00A0\u202F]?[%€$£°]|[.,:/–-]\d)/;
const JOINED_BEFORE = /[\d\p{L}][./:,]$|[$€£]$/u;

/** Finds every stretch of `text` that states a date, in reading order, without overlaps. Linear in the length. */
export function recogniseDates(text: string, language: DateLanguage): Recognised[] {
  const source = { text, words: wordsOf(text), language };
  const found: Recognised[] = [];
  for (let at = 0; at < source.words.length;) {
    const reading = readDate(source, at);
    const [first, last] = [source.words[at], reading && source.words[reading.next - 1]];
    if (reading && first && last) found.push({ start: first.start, end: last.end, stated: reading.stated });
    at = reading?.next ?? at + 1;
  }
  return found;
}

const readDate: Reader = (source, at) =>
  readIsoDay(source, at) ??
  readNumericDay(source, at) ??
  readDayWithWeekday(source, at) ??
  readMonthDay(source, at) ??
  readMonthYear(source, at) ??
  readIntroducedYear(source, at) ??
  readRelativeDay(source, at);

/** `2022-04-05`. */
const readIsoDay: Reader = (source, at) => {
  const [year, month, day] = [yearAt(source, at), numberAt(source, at + 1), numberAt(source, at + 2)];
  if (!year || !month || !day || gap(source, at) !== '-' || gap(source, at + 1) !== '-') return null;
  return isJoined(source, at, at + 2) ? null : { next: at + 3, stated: { day, month, year } };
};

/** `05/04/2022`, in the language's order. */
const readNumericDay: Reader = (source, at) => {
  const [first, second, year] = [numberAt(source, at), numberAt(source, at + 1), yearAt(source, at + 2)];
  const separator = gap(source, at);
  if (!first || !second || !year || !NUMERIC_SEPARATOR.test(separator) || gap(source, at + 1) !== separator) return null;
  if (isJoined(source, at, at + 2)) return null;
  const order = orderOf(first, second, source.language);
  if (!order) return null;
  return {
    next: at + 3,
    stated: order === 'day-month' ? { day: first, month: second, year } : { day: second, month: first, year },
  };
};

/** `ce mardi 5 avril 2022`, `Tuesday, April 5`, and the same without demonstrative or weekday. */
const readDayWithWeekday: Reader = (source, at) => {
  const start = isDemonstrative(source, at) && SPACE.test(gap(source, at)) ? at + 1 : at;
  const weekday = weekdayAt(source, start);
  if (!weekday) return start === at ? readDayMonth(source, at) : null;
  if (!SPACE_OR_COMMA.test(gap(source, start))) return null;
  const day = readDayMonth(source, start + 1) ?? readMonthDay(source, start + 1);
  return day && { next: day.next, stated: { weekday, ...day.stated } };
};

/** `5 avril 2022`, `1er avril`, `5th of April, 2022`. */
const readDayMonth: Reader = (source, at) => {
  const day = dayAt(source, at);
  if (!day || JOINED_BEFORE.test(before(source, at))) return null;
  let next = skipOrdinal(source, at);
  if (!SPACE.test(gap(source, next - 1))) return null;
  if (source.language.dayMonthLinks.includes(source.words[next]?.folded ?? '')) next += 1;
  const month = monthAt(source, next);
  if (!month) return null;
  return withYear(source, next + 1, { day, month });
};

/** `April 5, 2022`. */
const readMonthDay: Reader = (source, at) => {
  const month = source.language.monthMayComeFirst ? monthAt(source, at) : null;
  const day = dayAt(source, at + 1);
  if (!month || !day || !SPACE_AFTER_ABBREVIATION.test(gap(source, at))) return null;
  if (JOINED_AFTER.test(after(source, at + 1))) return null;
  return withYear(source, skipOrdinal(source, at + 1), { day, month });
};

/** `avril 2022`. */
const readMonthYear: Reader = (source, at) => {
  const [month, year] = [monthAt(source, at), yearAt(source, at + 1)];
  if (!month || !year || !SPACE_OR_COMMA.test(gap(source, at).replace(/^\./, ''))) return null;
  return isJoined(source, at, at + 1) ? null : { next: at + 2, stated: { month, year } };
};

/** `2022` after a word that announces a year; the introducing word itself stays outside the span. */
const readIntroducedYear: Reader = (source, at) => {
  const year = yearAt(source, at);
  const introducer = source.words[at - 1]?.folded ?? '';
  if (!year || !source.language.yearIntroducers.includes(introducer) || !SPACE.test(gap(source, at - 1))) return null;
  return isJoined(source, at, at) ? null : { next: at + 1, stated: { year } };
};

/** `hier`, `aujourd'hui`, `avant-hier`. */
const readRelativeDay: Reader = (source, at) => {
  const [first, second] = [source.words[at]?.folded ?? '', source.words[at + 1]?.folded ?? ''];
  const offsets = source.language.relativeDays;
  const asPhrase = LINK.test(gap(source, at)) ? lookUp(offsets, `${first} ${second}`) : undefined;
  if (asPhrase !== undefined) return { next: at + 2, stated: { relativeDays: asPhrase } };
  const relativeDays = lookUp(offsets, first);
  return relativeDays === undefined ? null : { next: at + 1, stated: { relativeDays } };
};

function withYear(source: Source, at: number, stated: StatedDate): Reading {
  const year = yearAt(source, at);
  if (!year || !SPACE_OR_COMMA.test(gap(source, at - 1).replace(/^\./, '')) || isJoined(source, at, at))
    return { next: at, stated };
  return { next: at + 1, stated: { ...stated, year } };
}

function dayAt(source: Source, at: number): number | null {
  const value = numberAt(source, at);
  return value && value <= 31 ? value : null;
}

function numberAt({ words }: Source, at: number): number | null {
  const text = words[at]?.text ?? '';
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}

function yearAt({ words }: Source, at: number): number | null {
  const text = words[at]?.text ?? '';
  return FOUR_DIGITS.test(text) ? Number(text) : null;
}

function monthAt({ words, language }: Source, at: number): number | null {
  const word = words[at];
  if (!word || (language.namesAreCapitalised && !isCapitalised(word))) return null;
  return lookUp(language.months, word.folded) ?? null;
}

function weekdayAt({ words, language }: Source, at: number): Weekday | null {
  const word = words[at];
  if (!word || (language.namesAreCapitalised && !isCapitalised(word))) return null;
  return lookUp(language.weekdays, word.folded) ?? null;
}

function isDemonstrative({ words, language }: Source, at: number): boolean {
  return language.demonstratives.includes(words[at]?.folded ?? '');
}

/** The index after a day's number and its ordinal suffix, if it has one. */
function skipOrdinal(source: Source, at: number): number {
  const isOrdinal = gap(source, at) === '' && source.language.ordinalSuffixes.includes(source.words[at + 1]?.folded ?? '');
  return isOrdinal ? at + 2 : at + 1;
}

function orderOf(first: number, second: number, { numericOrder }: DateLanguage): DateLanguage['numericOrder'] {
  if (first > 12) return second <= 12 ? 'day-month' : null;
  if (second > 12) return 'month-day';
  return numericOrder;
}

function gap({ text, words }: Source, at: number): string {
  const [one, next] = [words[at], words[at + 1]];
  return one && next ? text.slice(one.end, next.start) : '\0';
}

function before({ text, words }: Source, at: number): string {
  const start = words[at]?.start ?? 0;
  return text.slice(Math.max(0, start - 2), start);
}

function after({ text, words }: Source, at: number): string {
  const end = words[at]?.end ?? text.length;
  return text.slice(end, end + 3);
}

function isJoined(source: Source, from: number, to: number): boolean {
  return JOINED_BEFORE.test(before(source, from)) || JOINED_AFTER.test(after(source, to));
}
