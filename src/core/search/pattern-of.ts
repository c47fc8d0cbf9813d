import { forLetters } from '../text/latin';
import { isUnparted, SPELLED } from './tokens';

/** What finds words in a plain text (see `plainText`); a fresh search each time. */
export type TextPattern = (plain: string) => RegExp;

/** As in `tokens`. */
const LONGEST_TERM = 40;
const ELIDED = `(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)'`;
const GAP = `(?:'s(?!\\p{L}))?[^\\p{L}\\p{N}]+(?:${ELIDED}[^\\p{L}\\p{N}]*)?`;

/** What finds a term as a word of a plain text, or words that begin with it. */
export function wordPattern(term: string, isPrefix: boolean): TextPattern {
  return compile(`${beginning(term)}${spelt(term)}${isPrefix ? further(term) : ending(term)}`);
}

/** What finds terms that stand one after another in a plain text. */
export function phrasePattern(terms: readonly string[]): TextPattern {
  const [first = ''] = terms;
  const rest = terms.slice(1).map((term, at) => step(terms[at] ?? '', term));
  return compile(`${beginning(first)}${spelt(first)}${rest.join('')}${ending(terms.at(-1) ?? '')}`);
}

function compile(source: string): TextPattern {
  const patternFor = forLetters(() => new RegExp(source, 'gu'));
  return (plain) => {
    const pattern = patternFor(plain);
    pattern.lastIndex = 0;
    return pattern;
  };
}

function step(before: string, term: string): string {
  const [last = '', first = ''] = [[...before].at(-1), [...term][0]];
  // Two pairs of one run share a sign.
  if (isUnparted(before) && isUnparted(term) && [...before].length === 2 && last === first) return [...term].slice(1).join('');
  const isOneWord = isLetter(last) === isLetter(first) && !isUnparted(before) && !isUnparted(term);
  return isOneWord ? `${GAP}${spelt(term)}` : `(?:${GAP})?${spelt(term)}`;
}

/** "oe" is "œ" too. */
function spelt(term: string): string {
  return Object.entries(SPELLED).reduce((text, [letter, plain]) => text.replaceAll(plain, `(?:${plain}|${letter})`), term);
}

function beginning(term: string): string {
  if (isUnparted(term)) return '';
  return isLetter([...term][0] ?? '') ? '(?<!\\p{L})' : '(?<!\\p{N})';
}

function ending(term: string): string {
  if (isUnparted(term) || term.length >= LONGEST_TERM) return '';
  return isLetter([...term].at(-1) ?? '') ? '(?!\\p{L})' : '(?!\\p{N})';
}

function further(term: string): string {
  if (isUnparted(term)) return '';
  return isLetter([...term].at(-1) ?? '') ? '\\p{L}*' : '\\p{N}*';
}

function isLetter(sign: string): boolean {
  return /\p{L}/u.test(sign);
}
