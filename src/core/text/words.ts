import type { Span } from '../../model/span';
import { fold } from './fold';
import { forLetters } from './latin';

/** A run of letters or a run of digits: "1er" is two words, "aujourd'hui" is two, "Saint-Louis" is two. */
export interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

const WORD = forLetters(() => /[\p{L}\p{M}]+|\p{Nd}+/gu);

/** The words of `text` in order. What stands between two words is `text.slice(one.end, next.start)`. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD(text)), (match) => ({
    text: match[0],
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const CAPITAL = forLetters(() => /^\p{Lu}/u);

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: Word): boolean {
  return CAPITAL(word.text).test(word.text);
}
