import { eachChunk } from '../text/each-chunk';
import { forLetters } from '../text/latin';
import { Letters, wordFacts, type WordFacts } from './word-facts';

/**
 * A text cut into tokens and sentences, for the tagger. Offsets are UTF-16 code units of the text.
 *
 * A token is a word with its inner hyphens, apostrophes, stops and ampersands ("Saint-Denis", "O'Brien", "AT&T", "20minutes.fr"), an
 * elided French word with its apostrophe ("l'"), initials with their stops ("U.S."), an English possessive ("'s"), a prefix before a
 * name with its hyphen ("anti-"), or one other character that is no space.
 */
export interface Tokens {
  readonly texts: readonly string[];
  /** What there is to know of each by itself. */
  readonly words: readonly WordFacts[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a sentence begins, else 0. */
  readonly opens: Uint8Array;
}

/** Cuts a text into tokens and sentences. Linear in its length. */
export function tokenise(text: string, language: string): Tokens {
  const cutter = language === 'en' ? ENGLISH_CUTTER : CUTTER;
  const hasOrdinals = ORDINALS_WITH_STOP.has(language);
  const words: WordFacts[] = [];
  const starts: number[] = [];
  const opens: number[] = [];
  let before = 0;
  eachChunk(text, (from, to) => {
    let start = from;
    for (const word of wordsOfChunk(text.slice(from, to), cutter)) {
      // What stands together is of one sentence.
      opens.push(
        start === from && opensSentence(text, words, word, before, from) && !(hasOrdinals && isOrdinal(text, words, before, from))
          ? 1
          : 0,
      );
      words.push(word);
      starts.push(start);
      start += word.text.length;
    }
    before = to;
  });
  const ends = new Int32Array(starts);
  for (const [at, word] of words.entries()) ends[at] = (ends[at] as number) + word.text.length;
  return { texts: words.map((word) => word.text), words, starts: new Int32Array(starts), ends, opens: new Uint8Array(opens) };
}

/** What cuts the texts of a language. */
interface Cutter {
  readonly token: (chunk: string) => RegExp;
  /** What runs without white space are cut into: they repeat, and no token sees beyond them. */
  readonly kept: Map<string, readonly WordFacts[]>;
}

const MOST_KEPT = 10_000;
/** Longer ones do not come again. */
const LONGEST_KEPT = 40;

function wordsOfChunk(chunk: string, { token, kept }: Cutter): readonly WordFacts[] {
  const known = kept.get(chunk);
  if (known) return known;
  const words = Array.from(chunk.matchAll(token(chunk)), ([match]) => piecesOf(match).map(wordFacts)).flat();
  if (chunk.length > LONGEST_KEPT) return words;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(chunk, words);
  return words;
}

/** The parts of a word that are tokens of their own: the prefix before a name, and the name. */
export function piecesOf(word: string): readonly string[] {
  const prefix = PREFIXED(word).exec(word)?.groups?.['prefix'];
  return prefix ? [prefix, word.slice(prefix.length)] : [word];
}

const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
/** A stop stands inside a word only before small letters and digits: "lemonde.fr", "1.5", but not "fini.Puis". */
const JOINT = String.raw`(?:[-‐‑'’&]|\.(?=[\p{Ll}\p{N}]))`;
const INITIALS = String.raw`(?:\p{Lu}\.){2,}`;
const ELIDED = String.raw`(?<![\p{L}\p{N}])(?:[CDJLMNSTcdjlmnst]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’](?=[\p{L}\p{N}«“"])`;
const POSSESSIVE = String.raw`['’][sS](?![\p{L}\p{N}])`;
const TOKEN = forLetters(() => new RegExp(String.raw`${ELIDED}|${INITIALS}|${LETTERS}(?:${JOINT}${LETTERS})*\+?|\S`, 'gu'));
const ENGLISH_TOKEN = forLetters(
  () => new RegExp(String.raw`${INITIALS}|${POSSESSIVE}|${LETTERS}(?:(?!${POSSESSIVE})${JOINT}${LETTERS})*\+?|\S`, 'gu'),
);
const CUTTER: Cutter = { token: TOKEN, kept: new Map() };
const ENGLISH_CUTTER: Cutter = { token: ENGLISH_TOKEN, kept: new Map() };
const PREFIXED = forLetters(
  () => /^(?<prefix>(?:[Aa]nti|[Pp]ro|[Ee]x|[Nn]on|[Pp]ost|[Pp]ré|[Pp]re|[Ii]nter|[Tt]rans)[-‐‑])\p{Lu}/u,
);

const STOP = /^[.!?…]$/;
const CLOSING = /^[»”"’')\]]$/;
const OPENING = forLetters(() => /^[\p{Lu}\p{N}«“"‘'([–—-]/u);
/** What is written with a stop that ends no sentence, and single capitals: "M. Macron", "J. Biden". */
const ABBREVIATION = forLetters(
  () =>
    /^(?:\p{Lu}|MM|Mr|Mrs|Ms|Dr|Drs|Pr|Prof|St|Ste|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Jr|Sr|No|Nos|vs|art|av|env|hab|cf|Me|Mgr|Sept|Oct|Nov|Dec|Jan|Feb|Aug)$/u,
);

const ENDING_INITIALS = forLetters(() => /^(?:\p{Lu}\.){2,}$/u);
/** After "U.S." only words that are no part of a name begin a sentence. */
const OPENERS: ReadonlySet<string> = new Set(
  'A An And As At But By For From He Her His I If In It Its On Or She So That The Their There They This To We When While With You'.split(
    ' ',
  ),
);

/** Whether a word after white space opens a sentence; `words` are those before it, the last of which ends at `from`. */
function opensSentence(text: string, words: readonly WordFacts[], word: WordFacts, from: number, to: number): boolean {
  const before = words.at(-1);
  if (!before || hasNewLine(text, from, to)) return true;
  // Most words follow a word.
  if (before.letters !== Letters.Sign && !before.text.endsWith('.')) return false;
  const last = CLOSING.test(before.text) ? words.length - 2 : words.length - 1;
  const stop = words[last]?.text ?? '';
  if (ENDING_INITIALS(stop).test(stop)) return OPENERS.has(word.text);
  if (!STOP.test(stop) || !OPENING(word.text).test(word.text)) return false;
  return stop !== '.' || !isAbbreviation(words[last - 1]?.text ?? '');
}

/** Languages that write an ordinal with a stop: "der 3. März", "den 3. marts", "3. března". */
const ORDINALS_WITH_STOP: ReadonlySet<string> = new Set('de lb da no nb nn is fo fi et lv cs sk sl hr bs sr pl hu tr'.split(' '));
const DAY_OR_CENTURY = /^\d{1,2}$/;

/** Whether the words before end with what may be an ordinal: a sentence too long is read better than one that begins with "März". */
function isOrdinal(text: string, words: readonly WordFacts[], from: number, to: number): boolean {
  if (words.at(-1)?.text !== '.' || hasNewLine(text, from, to)) return false;
  return DAY_OR_CENTURY.test(words.at(-2)?.text ?? '');
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATION(word).test(word);
}

function hasNewLine(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (text.charCodeAt(index) === NEW_LINE) return true;
  return false;
}

const NEW_LINE = 10;
