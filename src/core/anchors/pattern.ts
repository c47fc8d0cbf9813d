import type { Anchor } from '../../model/anchor';
import { anchorWordsOf, type AnchorWord } from './anchor-words';
import { CONTEXT_LENGTH } from './describe-anchor';
import type { PreparedText } from './prepare-text';

/** The words that are looked for: prefix, quote and suffix in one row. */
export interface Pattern {
  /** Offsets are counted from the beginning of the prefix. */
  readonly words: readonly AnchorWord[];
  /** What each word tells, from 0 to 1. */
  readonly weights: readonly number[];
  /** The index of the first word of the quote. */
  readonly quoteStart: number;
  /** The index after the last word of the quote. */
  readonly quoteEnd: number;
  /** The index of a word before which the middle of a very long quote was left out. */
  readonly cutBefore: number | null;
  /** How many words were left out there. */
  readonly cutWords: number;
}

/** Of a longer quote the ends are looked for, and what is between them follows. */
const MOST_QUOTE_WORDS = 400;
const WORD_SIGN = /[\p{L}\p{M}\p{Nd}]/u;

/** What is looked for in a text, in words; a word that the quote cuts belongs to the quote. */
export function patternOf({ prefix, quote, suffix }: Anchor, prepared: PreparedText): Pattern {
  const written = prefix + quote + suffix;
  const all = anchorWordsOf(written).filter((word) => !isCutOff(word, written, prefix, suffix));
  const isOfQuote = ({ start, end }: AnchorWord): boolean => end > prefix.length && start < prefix.length + quote.length;
  const quoteStart = all.findIndex(isOfQuote);
  const quoteEnd = all.findLastIndex(isOfQuote) + 1;
  const cutWords = Math.max(0, quoteEnd - quoteStart - MOST_QUOTE_WORDS);
  const cutBefore = cutWords > 0 ? quoteStart + MOST_QUOTE_WORDS / 2 : null;
  const words = cutBefore === null ? all : all.toSpliced(cutBefore, cutWords);
  return {
    words,
    weights: words.map(({ folded }) => prepared.weightOf(folded)),
    quoteStart,
    quoteEnd: quoteEnd - cutWords,
    cutBefore,
    cutWords,
  };
}

/** The outermost words of the context were cut in the middle, unless they stand apart. */
function isCutOff({ start, end }: AnchorWord, written: string, prefix: string, suffix: string): boolean {
  const isFirst = start === 0 && prefix.length >= CONTEXT_LENGTH && end < prefix.length;
  const isLast = end === written.length && suffix.length >= CONTEXT_LENGTH && start > written.length - suffix.length;
  return (isFirst && WORD_SIGN.test(written.charAt(0))) || (isLast && WORD_SIGN.test(written.charAt(written.length - 1)));
}
