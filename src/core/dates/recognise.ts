import type { Span } from '../../model/span';
import type { StatedDate } from '../../model/mention';
import { alignFold } from '../text/align-fold';
import { makeGrammar, type Grammar } from './grammar';
import type { DateContext, DateLanguage } from './languages/date-language';
import { makeLookup, type Lookup } from './lookups';
import { matchTemplate, type FilledSlot, type PlainText } from './match-template';
import { CONTEXT_LENGTH, goesOnBefore, isBareNumber, isInName, isPlausible, type Match } from './plausible';
import { readParts } from './read-parts';
import { tenseAround, type Tense } from './tense';

/** A stretch of a text that states a date, and what it states. */
export interface Recognised extends Span {
  readonly stated: StatedDate;
  /** Whether only the number of a day is written: "le 12". */
  readonly isLoneDay: boolean;
  /** What the sentence tells of: what is to come or what is over. */
  readonly tense: Tense;
  /** Whether the words right before say that it happened: "a eu lieu le". */
  readonly isOver: boolean;
}

/**
 * Step 1 of 3: words to stated parts. One pass over the words of the text made plain: where a template can begin, the first one
 * that matches and that its surroundings leave a date is taken. In reading order, without overlaps. Linear in the length: every
 * repetition is bounded.
 */
export function recogniseDates(text: string, language: DateLanguage): Recognised[] {
  const machine = machineOf(language);
  const { plain, originalOffset } = alignFold(text);
  const plainText = { plain, lower: plain.toLowerCase() };
  const found: Recognised[] = [];
  let cursor = 0;
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    const match = index < cursor ? null : firstPlausible(plainText, index, word, machine);
    if (!match) continue;
    cursor = match.end;
    if (isInName(plain, match, language.context)) continue;
    const stated = readEnds(match.filled, language, machine.lookup);
    found.push({
      start: originalOffset(match.start),
      end: originalOffset(match.end - 1) + 1,
      stated,
      isLoneDay: match.slots.has('loneDay') && !match.slots.has('weekday'),
      ...surroundings({ text, plain }, match, originalOffset, stated, language.context),
    });
  }
  return found;
}

/** What is around a date is looked at only where it can decide something. */
function surroundings(
  { text, plain }: { readonly text: string; readonly plain: string },
  { start, end }: Span,
  originalOffset: (offset: number) => number,
  stated: StatedDate,
  context: DateContext,
): Pick<Recognised, 'tense' | 'isOver'> {
  const isLoose =
    (stated.day === undefined && (stated.weekday ?? stated.season ?? stated.quarter ?? stated.unit) !== undefined) ||
    (stated.month !== undefined && stated.year === undefined && stated.weekday === undefined);
  const isFirm = stated.day !== undefined && stated.month !== undefined;
  return {
    tense: isLoose ? tenseAround(text, originalOffset(start), originalOffset(end - 1) + 1, context) : null,
    isOver: isFirm && context.over.test(plain.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
  };
}

const WORD = /[A-Za-z]+|\d+/g;

/** "1er" and "XIXe" are one word; what begins inside one begins no date. */
function isInsideWord(plain: string, index: number): boolean {
  return /[A-Za-z\d]/.test(plain[index - 1] ?? '');
}

interface Machine extends Grammar {
  readonly language: DateLanguage;
  readonly lookup: Lookup;
}

const MACHINES = new WeakMap<DateLanguage, Machine>();

/** Made once in a life for each language. */
function machineOf(language: DateLanguage): Machine {
  const known = MACHINES.get(language) ?? { language, lookup: makeLookup(), ...makeGrammar(language) };
  MACHINES.set(language, known);
  return known;
}

interface FilledMatch extends Match {
  readonly filled: readonly FilledSlot[];
}

function firstPlausible(text: PlainText, at: number, word: string, machine: Machine): FilledMatch | null {
  const templates = machine.templatesFor(word);
  if (templates.length === 0 || isInsideWord(text.plain, at)) return null;
  // Most numbers go on to the left: scores, versions, prices. No template begins there.
  if (goesOnBefore(text.plain, at) || isBareNumber(text.plain, at, word)) return null;
  for (const template of templates) {
    const filled = matchTemplate(text, at, template);
    const match = filled && describe(filled);
    if (match && isPlausible(text.plain, match, machine.language.context)) return match;
  }
  return null;
}

/** A date goes from its first slot to its last. */
function describe(filled: readonly FilledSlot[]): FilledMatch {
  const start = Math.min(...filled.map((one) => one.start));
  const end = Math.max(...filled.map((one) => one.end));
  return { start, end, slots: new Set(filled.map(({ name }) => name)), filled };
}

function readEnds(filled: readonly FilledSlot[], language: DateLanguage, lookup: Lookup): StatedDate {
  if (!filled.some(({ isEnd }) => isEnd)) return readParts(filled, language, lookup);
  const [from, to] = [false, true].map((isEnd) => filled.filter((slot) => slot.isEnd === isEnd));
  const [start, end] = [readParts(from ?? [], language, lookup), readParts(to ?? [], language, lookup)];
  return { ...start, to: { ...end, ...(isShort(end.year) && { year: yearAfter(start.year, end.year) }) } };
}

const CENTURY = 100;

function isShort(year: number | undefined): year is number {
  return year !== undefined && year < CENTURY;
}

/** The first year with these two digits that follows: "1921-23", "1999-02". */
function yearAfter(year = 0, digits: number): number {
  return year + ((((digits - year) % CENTURY) + CENTURY) % CENTURY);
}
