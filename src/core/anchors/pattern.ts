import type { Anchor } from '../../model/anchor';
import { anchorWordsOf, TEXT_START, textEnd, type AnchorWord } from './anchor-words';
import { hasBlockEdge } from './block-edges';
import { CONTEXT_LENGTH } from './describe-anchor';
import type { PreparedText } from './prepare-text';

/** The words that are looked for: prefix, quote and suffix in one row. */
export interface Pattern {
  /** Offsets are counted from the beginning of the prefix. */
  readonly words: readonly AnchorWord[];
  /** What each word tells, from 0 to 1. */
  readonly weights: readonly number[];
  /** The same of the place of the quote. */
  readonly contextWeights: readonly number[];
  /** The index of the first word of the quote. */
  readonly quoteStart: number;
  /** The index after the last word of the quote. */
  readonly quoteEnd: number;
  /** The index of a word before which the middle of a very long quote was left out. */
  readonly cutBefore: number | null;
  /** How many words were left out there. */
  readonly cutWords: number;
  /** What stood between the words of the quote and the words beside it. */
  readonly between: { readonly before: string; readonly after: string };
  /** Whether the quote may have been a whole block. */
  readonly isBlock: boolean;
}

/** Of a longer quote the ends are looked for, and what is between them follows. */
const MOST_QUOTE_WORDS = 400;
/** Of a quote that is as long as a book, the ends that are looked for are shorter. */
const LEAST_QUOTE_WORDS = 100;
const MOST_CELLS = 3_000_000;
/** What words of other blocks tell of the place of a quote: blocks are moved, added and taken away more often than what is in them. */
const BEYOND = 0.5;
const WORD_SIGN = /[\p{L}\p{M}\p{Nd}]/u;

/**
 * What is looked for in a text, in words; a word that the quote cuts belongs to the quote. Context that is shorter than it could be
 * reaches the beginning or the end of its text.
 */
export function patternOf(anchor: Anchor, prepared: PreparedText): Pattern {
  const { prefix, quote, suffix, start } = anchor;
  const written = prefix + quote + suffix;
  const inside = anchorWordsOf(written).filter((word) => !isCutOff(word, written, prefix, suffix));
  const isFromStart = start === prefix.length && start < CONTEXT_LENGTH;
  const isToEnd = suffix.length < CONTEXT_LENGTH && (isFromStart || prefix.length === CONTEXT_LENGTH);
  const all = [...(isFromStart ? [TEXT_START] : []), ...inside, ...(isToEnd ? [textEnd(written)] : [])];
  const isOfQuote = (word: AnchorWord): boolean => word.end > prefix.length && word.start < prefix.length + quote.length;
  const quoteStart = all.findIndex(isOfQuote);
  const quoteEnd = all.findLastIndex(isOfQuote) + 1;
  const quoteWords = quoteEnd - quoteStart;
  const kept = Math.max(LEAST_QUOTE_WORDS, Math.min(MOST_QUOTE_WORDS, Math.floor(MOST_CELLS / quoteWords)));
  const cutWords = Math.max(0, quoteWords - kept);
  const cutBefore = cutWords > 0 ? quoteStart + Math.ceil(kept / 2) : null;
  const words = cutBefore === null ? all : all.toSpliced(cutBefore, cutWords);
  const weights = words.map(({ folded }) => prepared.weightOf(folded));
  const end = quoteEnd - cutWords;
  const isEdge = (index: number): boolean =>
    hasBlockEdge(written, words[index - 1]?.end ?? 0, words[index]?.start ?? written.length);
  return {
    words,
    weights,
    contextWeights: weights.map((weight, index) => (isBeyond(index) ? BEYOND * weight : weight)),
    quoteStart,
    quoteEnd: end,
    cutBefore,
    cutWords,
    between: {
      before: written.slice(words[quoteStart - 1]?.end ?? 0, words[quoteStart]?.start),
      after: written.slice(words[end - 1]?.end, words[end]?.start),
    },
    isBlock: isEdge(quoteStart) && isEdge(end),
  };

  function isBeyond(index: number): boolean {
    for (let edge = index + 1; edge <= quoteStart; edge += 1) if (isEdge(edge)) return true;
    for (let edge = index; edge >= end; edge -= 1) if (isEdge(edge)) return true;
    return false;
  }
}

/** The outermost words of the context were cut in the middle, unless they stand apart. */
function isCutOff({ start, end }: AnchorWord, written: string, prefix: string, suffix: string): boolean {
  const isFirst = start === 0 && prefix.length >= CONTEXT_LENGTH && end < prefix.length;
  const isLast = end === written.length && suffix.length >= CONTEXT_LENGTH && start > written.length - suffix.length;
  return (isFirst && WORD_SIGN.test(written.charAt(0))) || (isLast && WORD_SIGN.test(written.charAt(written.length - 1)));
}
