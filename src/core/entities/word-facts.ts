import { fold } from '../text/fold';
import { forLetters } from '../text/latin';

/** What the tagger sees in a word by itself. Hashes are unsigned 32 bits. */
export interface WordFacts {
  readonly text: string;
  readonly lower: string;
  readonly written: number;
  readonly lowered: number;
  /** As written, with every digit a 0: "A50" and "A72" are roads alike. */
  readonly masked: number;
  /** Without accents, in small letters. */
  readonly folded: number;
  /** Of the shape: "Xx", "XX", "Xx-Xx", "d". */
  readonly shape: number;
  /** Of the first 1 to 4 and the last 1 to 5 letters. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly letters: Letters;
  /** Whether it has a capital: what may be part of a name. */
  readonly isCapital: boolean;
  /** What the tagger made of it last; see `scoreTokens`. */
  kept: { readonly by: object; readonly scores: Float32Array } | null;
  /** What the list of organisations is asked with for it, once it was; see `findListed`. */
  listKey: ListKey | null;
}

/** What the list of organisations is asked with for a word. */
export interface ListKey {
  readonly key: string;
  /** Its first word: "Jean-Pierre" is two. */
  readonly first: string;
  /** Of the longest name that begins with it; 0 for none. */
  readonly mostWords: number;
  /** What may follow it in a name that begins with it; null where that is not known. */
  readonly seconds: ReadonlySet<string> | null;
}

/** How a word is written. */
export enum Letters {
  Small = 0,
  Capitalised = 1,
  AllCapitals = 2,
  Mixed = 3,
  Number = 4,
  Sign = 5,
  OneCapital = 6,
}

const PREFIX_LENGTHS = [1, 2, 3, 4];
const SUFFIX_LENGTHS = [1, 2, 3, 4, 5];
/** Words repeat from article to article; a cache this large never costs more than a few megabytes. */
const MOST_CACHED = 20_000;
/** Longer ones are no words; they are looked at but not kept. */
const LONGEST_CACHED = 40;

const cache = new Map<string, WordFacts>();

/** The facts of a word as written. */
export function wordFacts(text: string): WordFacts {
  const known = cache.get(text);
  if (known) return known;
  const facts = describe(text);
  if (text.length > LONGEST_CACHED) return facts;
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(text, facts);
  return facts;
}

function describe(text: string): WordFacts {
  const plain = text.replaceAll('’', "'");
  const lower = plain.toLowerCase();
  const letters = lettersOf(plain);
  return {
    text,
    lower,
    written: hashOf(plain),
    lowered: hashOf(lower),
    masked: hashOf(plain.replaceAll(DIGIT(plain), '0')),
    folded: hashOf(fold(plain)),
    shape: hashOf(shapeOf(plain)),
    prefixes: PREFIX_LENGTHS.map((length) => (lower.length > length ? hashOf(lower.slice(0, length)) : 0)),
    suffixes: SUFFIX_LENGTHS.map((length) => (lower.length > length ? hashOf(lower.slice(-length)) : 0)),
    letters,
    isCapital: letters !== Letters.Small && letters !== Letters.Number && letters !== Letters.Sign,
    kept: null,
    listKey: null,
  };
}

/** One hash for two; never 0. */
export function both(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ other;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

/** FNV-1a over code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Runs of capitals, small letters, digits and signs, each written twice at most. */
function shapeOf(text: string): string {
  const start = text.slice(0, LONGEST_CACHED);
  return start
    .replaceAll(CAPITALS(start), 'X')
    .replaceAll(LETTERS_AND_MARKS(start), (letter) => (letter === 'X' ? 'X' : 'x'))
    .replaceAll(NUMBERS(start), 'd')
    .replaceAll(/(?<sign>.)\k<sign>+/gu, '$<sign>$<sign>');
}

function lettersOf(text: string): Letters {
  if (!LETTER(text).test(text)) return NUMBER(text).test(text) ? Letters.Number : Letters.Sign;
  if (!CAPITAL(text).test(text)) return Letters.Small;
  if (ONE_CAPITAL(text).test(text)) return Letters.OneCapital;
  if (!SMALL_LETTER(text).test(text)) return Letters.AllCapitals;
  return CAPITALISED(text).test(text) ? Letters.Capitalised : Letters.Mixed;
}

const DIGIT = forLetters(() => /\p{Nd}/gu);
const CAPITALS = forLetters(() => /\p{Lu}/gu);
const LETTERS_AND_MARKS = forLetters(() => /[\p{L}\p{M}]/gu);
const NUMBERS = forLetters(() => /\p{N}/gu);
const LETTER = forLetters(() => /\p{L}/u);
const NUMBER = forLetters(() => /\p{N}/u);
const CAPITAL = forLetters(() => /\p{Lu}/u);
const SMALL_LETTER = forLetters(() => /\p{Ll}/u);
const ONE_CAPITAL = forLetters(() => /^\p{Lu}\.?$/u);
const CAPITALISED = forLetters(() => /^\p{Lu}[^\p{Lu}]*(?:[-‐‑'][\p{L}][^\p{Lu}]*)*$/u);
