import { wordFacts, type WordFacts } from './word-facts';

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
  const texts: string[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(language === 'en' ? ENGLISH_TOKEN : TOKEN)) {
    let start = match.index;
    for (const piece of piecesOf(match[0])) {
      texts.push(piece);
      starts.push(start);
      start += piece.length;
    }
  }
  const ends = Int32Array.from(starts, (start, at) => start + (texts[at]?.length ?? 0));
  const tokens = {
    texts,
    words: texts.map(wordFacts),
    starts: Int32Array.from(starts),
    ends,
    opens: new Uint8Array(texts.length),
  };
  for (let at = 0; at < texts.length; at += 1) tokens.opens[at] = at === 0 || opensSentence(text, tokens, at) ? 1 : 0;
  return tokens;
}

/** The parts of a word that are tokens of their own: the prefix before a name, and the name. */
export function piecesOf(word: string): readonly string[] {
  const prefix = PREFIXED.exec(word)?.groups?.['prefix'];
  return prefix ? [prefix, word.slice(prefix.length)] : [word];
}

const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
/** A stop stands inside a word only before small letters and digits: "lemonde.fr", "1.5", but not "fini.Puis". */
const JOINT = String.raw`(?:[-‐‑'’&]|\.(?=[\p{Ll}\p{N}]))`;
const INITIALS = String.raw`(?:\p{Lu}\.){2,}`;
const ELIDED = String.raw`(?<![\p{L}\p{N}])(?:[CDJLMNSTcdjlmnst]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’](?=[\p{L}\p{N}«“"])`;
const POSSESSIVE = String.raw`['’][sS](?![\p{L}\p{N}])`;
const TOKEN = new RegExp(String.raw`${ELIDED}|${INITIALS}|${LETTERS}(?:${JOINT}${LETTERS})*\+?|\S`, 'gu');
const ENGLISH_TOKEN = new RegExp(
  String.raw`${INITIALS}|${POSSESSIVE}|${LETTERS}(?:(?!${POSSESSIVE})${JOINT}${LETTERS})*\+?|\S`,
  'gu',
);
const PREFIXED = /^(?<prefix>(?:[Aa]nti|[Pp]ro|[Ee]x|[Nn]on|[Pp]ost|[Pp]ré|[Pp]re|[Ii]nter|[Tt]rans)[-‐‑])\p{Lu}/u;

const STOP = /^[.!?…]$/;
const CLOSING = /^[»”"’')\]]$/;
const OPENING = /^[\p{Lu}\p{N}«“"‘'([–—-]/u;
/** What is written with a stop that ends no sentence, and single capitals: "M. Macron", "J. Biden". */
const ABBREVIATION =
  /^(?:\p{Lu}|MM|Mr|Mrs|Ms|Dr|Drs|Pr|Prof|St|Ste|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Jr|Sr|No|Nos|vs|art|av|env|hab|cf|Me|Mgr|Sept|Oct|Nov|Dec|Jan|Feb|Aug)$/u;

const ENDING_INITIALS = /^(?:\p{Lu}\.){2,}$/u;
/** After "U.S." only words that are no part of a name begin a sentence. */
const OPENERS: ReadonlySet<string> = new Set(
  'A An And As At But By For From He Her His I If In It Its On Or She So That The Their There They This To We When While With You'.split(
    ' ',
  ),
);

function opensSentence(text: string, { texts, starts, ends }: Tokens, at: number): boolean {
  const [from, to] = [ends[at - 1] ?? 0, starts[at] ?? 0];
  if (to === from) return false;
  if (hasNewLine(text, from, to)) return true;
  const word = texts[at] ?? '';
  const last = CLOSING.test(texts[at - 1] ?? '') ? at - 2 : at - 1;
  const stop = texts[last] ?? '';
  if (ENDING_INITIALS.test(stop)) return OPENERS.has(word);
  if (!STOP.test(stop) || !OPENING.test(word)) return false;
  return stop !== '.' || !ABBREVIATION.test(texts[last - 1] ?? '');
}

function hasNewLine(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (text.charCodeAt(index) === NEW_LINE) return true;
  return false;
}

const NEW_LINE = 10;
