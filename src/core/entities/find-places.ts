import type { EntityMention } from '../../model/mention';
import { lookUp } from '../text/look-up';
import { isCapitalised, wordsOf, type Word } from '../text/words';
import { nameIn, placeName, type Gazetteer, type GazetteerName } from './gazetteer';
import { NO_PLACE_LANGUAGE, PLACE_LANGUAGES } from './languages';
import type { PlaceLanguage } from './languages/place-language';

/**
 * Finds the places of the gazetteer that `text` names, in reading order: the longest name at each position, with a capital,
 * and never inside a longer name that capitals or hyphens show ("Paris Hilton", "Washington Post"). Linear in the length of
 * the text.
 */
export function findPlaces(text: string, language: string, gazetteer: Gazetteer): EntityMention[] {
  const source: Source = {
    text,
    words: wordsOf(text),
    language,
    small: lookUp(PLACE_LANGUAGES, language) ?? NO_PLACE_LANGUAGE,
    gazetteer,
  };
  const mentions: EntityMention[] = [];
  for (let at = 0; at < source.words.length;) {
    const match = longestName(source, at);
    if (match && standsAlone(source, at, match)) mentions.push(describe(source, at, match));
    at += match?.length ?? 1;
  }
  return mentions;
}

interface Source {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: string;
  readonly small: PlaceLanguage;
  readonly gazetteer: Gazetteer;
}

interface Match {
  /** In words. */
  readonly length: number;
  readonly name: GazetteerName;
}

const INSIDE_NAME = /^(?:[ \u00A0\u202F]|\. ?|['’-])$/;
const PLAIN_SPACE = /^[ \u00A0\u202F]$/;
/** A name of the gazetteer that stands alone is rarely anything else. */
const LOOKED_UP = 0.8;
/** Names of two letters are acronyms, and acronyms only in capitals: "US", not "Us". */
const ACRONYM_LENGTH = 2;

function longestName(source: Source, at: number): Match | null {
  const first = source.words[at];
  if (!first || !isCapitalised(first)) return null;
  const longest = source.gazetteer.longestByFirstWord.get(first.folded) ?? 0;
  for (let length = Math.min(longest, source.words.length - at); length > 0; length -= 1) {
    const name = nameAt(source, at, length);
    if (name) return { length, name };
  }
  return null;
}

function nameAt(source: Source, at: number, length: number): GazetteerName | null {
  const words = source.words.slice(at, at + length);
  const isJoined = words.slice(1).every((_, index) => INSIDE_NAME.test(gap(source, at + index)));
  if (!isJoined || (length === 1 && isPlainWord(words[0]))) return null;
  return nameIn(source.gazetteer, source.language, words.map((word) => word.folded).join(' ')) ?? null;
}

function isPlainWord(word: Word | undefined): boolean {
  return !word || (word.text.length <= ACRONYM_LENGTH && word.text !== word.text.toUpperCase());
}

/** Whether the words around leave the name to itself. */
function standsAlone(source: Source, at: number, { length, name }: Match): boolean {
  if (touchesName(source, at - 1, gap(source, at - 1)) || touchesName(source, at + length, gap(source, at + length - 1)))
    return false;
  return !name.isAmbiguous || source.small.placePrepositions.includes(source.words[at - 1]?.folded ?? '');
}

/** Whether the word at `index`, with `between` it and the name, makes the name part of a longer one. */
function touchesName(source: Source, index: number, between: string): boolean {
  const word = source.words[index];
  if (!word || source.small.functionWords.includes(word.folded)) return false;
  if (between === '-') return true;
  return PLAIN_SPACE.test(between) && isCapitalised(word);
}

function describe(source: Source, at: number, { length, name }: Match): EntityMention {
  const [first, last] = [source.words[at], source.words[at + length - 1]];
  const end = last?.end ?? 0;
  const span = { start: first?.start ?? 0, end: length > 1 && isDotted(source, at + length - 1) ? end + 1 : end };
  const [only, ...others] = name.places.map((index) => source.gazetteer.places[index]).filter((place) => place !== undefined);
  const written = source.text.slice(span.start, span.end);
  if (!only || others.length > 0)
    return { ...span, kind: 'place', canonical: written, source: 'gazetteer', confidence: LOOKED_UP };
  return {
    ...span,
    kind: 'place',
    canonical: placeName(only, source.language),
    entityId: only.id,
    source: 'gazetteer',
    confidence: LOOKED_UP,
  };
}

/** Whether the last letter of "U.S." is followed by its stop, which belongs to the name. */
function isDotted(source: Source, last: number): boolean {
  const end = source.words[last]?.end ?? 0;
  return gap(source, last - 1) === '.' && source.text[end] === '.';
}

function gap({ text, words }: Source, at: number): string {
  const [one, next] = [words[at], words[at + 1]];
  return one && next ? text.slice(one.end, next.start) : '';
}
