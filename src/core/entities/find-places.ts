import type { EntityMention } from '../../model/mention';
import { lookUp } from '../text/look-up';
import { isCapitalised, wordsOf, type Word } from '../text/words';
import { beginsName, nameOf, placeAt, placeName, type Gazetteer, type GazetteerName, type GazetteerPlace } from './gazetteer';
import { PLACE_LANGUAGES } from './languages';
import { NO_PLACE_LANGUAGE, type PlaceLanguage } from './languages/place-language';
import { bareMeanings } from './namesakes';
import { weighPlace } from './weigh-place';

/**
 * Finds the better-known places that `text` names, in reading order, where no tagger reads its language: the longest name at
 * each position, with a capital, and never inside a longer name that capitals or hyphens show ("Paris Hilton", "Washington
 * Post"). Linear in the length of the text.
 */
export function findPlaces(text: string, language: string, gazetteer: Gazetteer): EntityMention[] {
  const source: Source = {
    text,
    words: wordsOf(text),
    language,
    small: lookUp(PLACE_LANGUAGES, language) ?? NO_PLACE_LANGUAGE,
    gazetteer,
    met: new Map(),
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
  /** What the words met so far are: a text names the same places again and again. */
  readonly met: Map<string, MetWords>;
}

/** Folded words, as the gazetteer has them. */
interface MetWords {
  readonly beginName: boolean;
  readonly isAmbiguous: boolean;
  /** The places that the whole of the words may mean. */
  readonly places: readonly GazetteerPlace[];
}

interface Match {
  /** In words. */
  readonly length: number;
  readonly isAmbiguous: boolean;
  /** Those that the name may mean, the likeliest first; never empty. */
  readonly places: readonly GazetteerPlace[];
}

const INSIDE_NAME = /^(?:[ \u00A0\u202F]|\. ?|['’-])$/;
const PLAIN_SPACE = /^[ \u00A0\u202F]$/;
/** A name of the gazetteer that stands alone is rarely anything else. */
const LOOKED_UP = 0.8;
/** Names of two letters are acronyms, and acronyms only in capitals: "US", not "Us". */
const ACRONYM_LENGTH = 2;
/** Smaller places share their names with too many words and people; a power of ten. */
const WELL_KNOWN_CITY = 5;
const WELL_KNOWN_DIVISION = 6;
/** Beside a namesake this many times smaller, a name means the larger place; a power of ten. */
const DOMINANCE = 0.7;

function longestName(source: Source, at: number): Match | null {
  const first = source.words[at];
  if (!first || !isCapitalised(first)) return null;
  let words = '';
  let longest: Match | null = null;
  for (let length = 1; at + length <= source.words.length; length += 1) {
    if (length > 1 && !INSIDE_NAME.test(gap(source, at + length - 2))) break;
    words += `${length > 1 ? ' ' : ''}${source.words[at + length - 1]?.folded ?? ''}`;
    const { beginName, isAmbiguous, places } = meet(source, words);
    if (!beginName) break;
    if (places.length > 0 && !(length === 1 && isPlainWord(first))) longest = { length, isAmbiguous, places };
  }
  return longest;
}

function meet({ gazetteer, language, met }: Source, words: string): MetWords {
  const known = met.get(words);
  if (known) return known;
  const name = nameOf(gazetteer, words);
  const read = {
    beginName: beginsName(gazetteer, words),
    isAmbiguous: name?.isAmbiguous ?? false,
    places: name ? wellKnownPlaces(gazetteer, name, language) : [],
  };
  met.set(words, read);
  return read;
}

/** The well-known places that a name means in a language, but for those that another dwarfs. */
function wellKnownPlaces(gazetteer: Gazetteer, name: GazetteerName, language: string): GazetteerPlace[] {
  const places = name.meanings
    .filter(({ languages }) => languages.length === 0 || languages.includes(language))
    .map(({ place }) => placeAt(gazetteer, place))
    .filter((place) => place !== null);
  const meant = bareMeanings(places)
    .filter(isWellKnown)
    .toSorted((one, other) => weighPlace(other) - weighPlace(one));
  const [first] = meant;
  return first ? meant.filter((place) => weighPlace(first) - weighPlace(place) < DOMINANCE) : [];
}

function isWellKnown(place: GazetteerPlace): boolean {
  if (place.type === 'division') return weighPlace(place) >= WELL_KNOWN_DIVISION;
  return place.type !== 'city' || weighPlace(place) >= WELL_KNOWN_CITY;
}

function isPlainWord(word: Word): boolean {
  return word.text.length <= ACRONYM_LENGTH && word.text !== word.text.toUpperCase();
}

/** Whether the words around leave the name to itself. */
function standsAlone(source: Source, at: number, { length, isAmbiguous }: Match): boolean {
  if (touchesName(source, at - 1, gap(source, at - 1)) || touchesName(source, at + length, gap(source, at + length - 1)))
    return false;
  return !isAmbiguous || source.small.placePrepositions.includes(source.words[at - 1]?.folded ?? '');
}

/** Whether the word at `index`, with `between` it and the name, makes the name part of a longer one. */
function touchesName(source: Source, index: number, between: string): boolean {
  const word = source.words[index];
  if (!word || source.small.functionWords.includes(word.folded)) return false;
  if (between === '-') return true;
  return PLAIN_SPACE.test(between) && isCapitalised(word);
}

function describe(source: Source, at: number, { length, places }: Match): EntityMention {
  const [first, last] = [source.words[at], source.words[at + length - 1]];
  const end = last?.end ?? 0;
  const span = { start: first?.start ?? 0, end: length > 1 && isDotted(source, at + length - 1) ? end + 1 : end };
  const [place, ...others] = places;
  const written = source.text.slice(span.start, span.end);
  if (!place || others.length > 0)
    return { ...span, kind: 'place', canonical: written, source: 'gazetteer', confidence: LOOKED_UP };
  return {
    ...span,
    kind: 'place',
    canonical: placeName(place, source.language),
    entityId: place.id,
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
