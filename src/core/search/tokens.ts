import type { Span } from '../../model/span';
import { forLetters } from '../text/latin';
import { plainText } from './plain-text';

/** What of a text can be searched for: a word, or two neighbouring signs of a script that does not part its words. */
export interface Token extends Span {
  /** Folded; see `foldWord`. */
  readonly term: string;
}

const WORD = forLetters(() => /\p{L}+|\p{N}+/gu);
/** Scripts that do not part words, or part them where a reader would not search: Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese. */
const UNPARTED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30FC]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30FC]+/gu;
const IS_UNPARTED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30FC]/u;
/** What may be of one of them: quickly looked for, and not there in most texts. */
const MAY_BE_UNPARTED = /[\u0E00-\uFFFF]/;
/** "l'Algérie", "qu'il", "Putin's": what stands before or after the apostrophe is grammar. */
const ELIDED: ReadonlySet<string> = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'n',
  'c',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
]);
const LONGEST_TERM = 40;

/** What of a text can be searched for, in order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const { plain, originalOffset } = plainText(text);
  return plainTokens(plain).map(({ term, start, end }) => ({
    term,
    start: originalOffset(start),
    end: originalOffset(end - 1) + 1,
  }));
}

/** The terms of a text, in order, as often as they stand there. */
export function termsIn(text: string): string[] {
  return plainTokens(plainText(text).plain).map(({ term }) => term);
}

/** The same of a text that is plain already. */
export function plainTokens(plain: string): Token[] {
  const tokens: Token[] = [];
  for (const match of plain.matchAll(WORD(plain))) {
    const [word] = match;
    const [start, end] = [match.index, match.index + word.length];
    if (MAY_BE_UNPARTED.test(word)) addUnparted(word, start, tokens);
    else if (!isElided(word, plain, start, end)) tokens.push({ term: foldWord(word), start, end });
  }
  return tokens;
}

/** A plain word as it stands in the index: "œuvre" is "oeuvre". */
export function foldWord(word: string): string {
  return word.replace(LIGATURES, (ligature) => SPELLED[ligature] ?? ligature).slice(0, LONGEST_TERM);
}

/** Letters that are also written as two, and as one that is not their base by Unicode. */
export const SPELLED: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const LIGATURES = new RegExp(`[${Object.keys(SPELLED).join('')}]`, 'g');

/** Whether a run of letters is of a script that does not part its words. */
export function isUnparted(word: string): boolean {
  return MAY_BE_UNPARTED.test(word) && IS_UNPARTED.test(word);
}

function isElided(word: string, plain: string, start: number, end: number): boolean {
  if (!ELIDED.has(word)) return false;
  return plain[end] === "'" || (word === 's' && plain[start - 1] === "'");
}

function addUnparted(word: string, start: number, tokens: Token[]): void {
  for (const match of word.matchAll(UNPARTED)) {
    const at = start + match.index;
    if (isUnparted(match[0])) addPairs(match[0], at, tokens);
    else tokens.push({ term: foldWord(match[0]), start: at, end: at + match[0].length });
  }
}

/** Each sign with the next, and the last one alone, so that a sign that is searched for alone is the beginning of a term. */
function addPairs(run: string, start: number, tokens: Token[]): void {
  const signs = [...run];
  let at = start;
  for (const [index, sign] of signs.entries()) {
    const term = sign + (signs[index + 1] ?? '');
    tokens.push({ term, start: at, end: at + term.length });
    at += sign.length;
  }
}
