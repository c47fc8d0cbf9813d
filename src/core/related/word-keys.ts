import { transliterate } from '../entities/transliterate';
import { asciiDigits } from '../text/ascii-digits';
import { skeletonOf, soundOfStem } from './sound-keys';
import { syllablePairs } from './syllable-pairs';
import { isOfSyllables } from '../text/syllable-scripts';
import { withoutClitics } from '../text/without-clitics';

/** A word of an article, and how often it stands there. */
export interface CountedWord {
  /** As it is written where it stands first. */
  readonly text: string;
  readonly folded: string;
  readonly count: number;
  /** How often with a capital. */
  readonly capitals: number;
}

/** One of the keys that a word is found by. */
export interface WordKey {
  readonly key: string;
  readonly count: number;
  /** What it says beside other keys. */
  readonly factor: number;
}

/**
 * The keys by which a word meets itself (`w:`), words that begin like it in other languages (`p:`), and names that sound like it in
 * other scripts (`s:`). Numbers are words in the digits of ASCII.
 */
export function keysOfWord(word: CountedWord): WordKey[] {
  const { text, folded, count } = word;
  if (NUMBER.test(folded)) return folded.length > 1 ? [plainKey(asciiDigits(folded), count)] : [];
  if (isOfSyllables(text)) return syllablePairs(text).map((pair) => plainKey(pair, count));
  const hasNoCapitals = OTHER_LETTER.test(text);
  return [
    ...(isTelling(word) ? [plainKey(folded, count)] : []),
    ...(hasNoCapitals ? [] : stemKey(word)),
    ...skeletonKeys(folded, hasNoCapitals ? count : word.capitals),
  ];
}

const NUMBER = /^\p{Nd}/u;
/** Letters of scripts without capitals: Arabic, Hebrew. The first letter tells; "ª" is one, too. */
const OTHER_LETTER = /^\p{Lo}/u;
const LATIN = /^[a-z]+$/;
/** Shorter words are mostly grammar, but for acronyms: "FO", "UN". */
const SHORTEST_WORD = 3;
const SHORTEST_ACRONYM = 2;
const SHORTEST_STEM = 4;
/** Two consonants join names that have nothing in common. */
const SHORTEST_SKELETON = 3;
/** Names say more than other words. */
const CAPITAL_FACTOR = 1.5;

function plainKey(word: string, count: number): WordKey {
  return { key: `w:${word}`, count, factor: 1 };
}

function isTelling({ text, folded, capitals }: CountedWord): boolean {
  return folded.length >= (capitals > 0 && text === text.toUpperCase() ? SHORTEST_ACRONYM : SHORTEST_WORD);
}

function stemKey({ folded, count, capitals }: CountedWord): WordKey[] {
  const romanised = transliterate(folded);
  if (folded.length < SHORTEST_STEM || !LATIN.test(romanised)) return [];
  return [{ key: `p:${soundOfStem(romanised)}`, count, factor: capitals > 0 ? CAPITAL_FACTOR : 1 }];
}

/** All words of a script without capitals may be names; those that are none are common, and count little where they are. */
function skeletonKeys(folded: string, count: number): WordKey[] {
  if (count === 0) return [];
  const readings = withoutClitics(folded);
  return readings.flatMap((reading) => {
    const romanised = transliterate(reading);
    const skeleton = LATIN.test(romanised) ? skeletonOf(romanised) : '';
    return skeleton.length < SHORTEST_SKELETON ? [] : [{ key: `s:${skeleton}`, count: count / readings.length, factor: 1 }];
  });
}
