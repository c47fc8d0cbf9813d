import type { Span } from '../../model/span';
import type { Alignment } from './align-words';
import type { Pattern } from './pattern';
import type { PreparedText } from './prepare-text';
import { wordLikeness } from './word-likeness';

/** A place in the text where a quote may stand, and what speaks for it. */
export interface Candidate {
  /** Indices of the words of the text, `end` exclusive. */
  readonly words: Span;
  /** For every word of the pattern the index of the word of the text that stands for it, or -1. */
  readonly places: readonly number[];
  /** The share of the quote that stands here, by what its words tell. */
  readonly quote: number;
  /** Whether every word of the quote stands here and nothing between them. */
  readonly isWhole: boolean;
  /** The share of the words before the quote that stand before it here; null when none are known. */
  readonly before: number | null;
  /** The same after it. */
  readonly after: number | null;
}

/** More words than these between two words of the quote are something put in. */
const FEW_WORDS = 2;
/** An advertisement breaks a quote once; what every further break takes from its share. */
const BREAK = 0.15;
/** A text of so many words between quote and context still lets the context count. */
const FURTHEST = 150;
/** As much as context counts from which anything separates the quote. */
const APART = 0.8;
const PIECE = 0.5;

/** What an alignment says of the quote and of its surroundings. Null when nothing of the quote is there. */
export function readCandidate({ places: laid }: Alignment, pattern: Pattern, prepared: PreparedText): Candidate | null {
  const { words, weights, quoteStart, quoteEnd } = pattern;
  const likeness = words.map(({ folded }, index) => {
    const place = laid[index] ?? -1;
    return place < 0 ? 0 : wordLikeness(folded, prepared.words[place]?.folded ?? '');
  });
  const first = firstOfQuote(laid, likeness, pattern);
  const last = lastOfQuote(laid, likeness, pattern);
  if (first > last) return null;
  const span = { start: laid[first] ?? 0, end: (laid[last] ?? 0) + 1 };
  const before = sharesOutwards({ from: quoteStart - 1, to: -1, step: -1, edge: span.start }, laid, likeness, weights);
  const after = sharesOutwards({ from: quoteEnd, to: words.length, step: 1, edge: span.end - 1 }, laid, likeness, weights);
  const share = shareOf(likeness, weights, quoteStart, quoteEnd);
  const length = quoteEnd - quoteStart + pattern.cutWords;
  return {
    words: span,
    places: laid.map((place, index) => ((likeness[index] ?? 0) > 0 ? place : -1)),
    quote: share - BREAK * Math.max(0, countBreaks(laid, likeness, pattern) - 1),
    isWhole: likeness.slice(quoteStart, quoteEnd).every((one) => one === 1) && span.end - span.start === length,
    before,
    after,
  };
}

function countBreaks(laid: readonly number[], likeness: readonly number[], { quoteStart, quoteEnd, cutBefore }: Pattern): number {
  let [last, breaks] = [-1, 0];
  for (let index = quoteStart; index < quoteEnd; index += 1) {
    if ((likeness[index] ?? 0) === 0) continue;
    const between = (laid[index] ?? 0) - (laid[last] ?? 0) - (index - last);
    if (last >= 0 && between > FEW_WORDS && cutBefore !== index) breaks += 1;
    last = index;
  }
  return breaks;
}

/** The first word of the quote here: one that is alike, or another one that stands in its place right after the context. */
function firstOfQuote(laid: readonly number[], likeness: readonly number[], { quoteStart, quoteEnd }: Pattern): number {
  const last = quoteStart - 1;
  const first = laid.findIndex((place, index) => index >= quoteStart && index < quoteEnd && place >= 0);
  if (first >= 0 && (likeness[last] ?? 0) > 0 && laid[first] === (laid[last] ?? 0) + 1) return first;
  const alike = likeness.findIndex((one, index) => index >= quoteStart && one > 0);
  return alike < 0 ? Number.MAX_SAFE_INTEGER : alike;
}

function lastOfQuote(laid: readonly number[], likeness: readonly number[], { quoteStart, quoteEnd }: Pattern): number {
  const last = laid.findLastIndex((place, index) => index < quoteEnd && index >= quoteStart && place >= 0);
  if (last >= 0 && (likeness[quoteEnd] ?? 0) > 0 && (laid[last] ?? 0) + 1 === laid[quoteEnd]) return last;
  return likeness.findLastIndex((one, index) => index < quoteEnd && index >= quoteStart && one > 0);
}

function shareOf(likeness: readonly number[], weights: readonly number[], start: number, end: number): number {
  let [found, whole] = [0, 0];
  for (let index = start; index < end; index += 1) {
    found += (likeness[index] ?? 0) * (weights[index] ?? 0);
    whole += weights[index] ?? 0;
  }
  return whole > 0 ? found / whole : 0;
}

interface Outwards {
  readonly from: number;
  readonly to: number;
  readonly step: 1 | -1;
  /** The index of the outermost word of the quote in the text. */
  readonly edge: number;
}

/**
 * The share of the context that stands on one side. What something separates from the quote counts less, the longer it is; where the
 * context itself is in pieces, every further piece counts half as much again, since words that stand everywhere are soon found.
 */
function sharesOutwards(side: Outwards, laid: readonly number[], likeness: readonly number[], weights: readonly number[]) {
  if (side.from === side.to) return null;
  let [found, whole, pieces, last] = [0, 0, 0, 0];
  for (let index = side.from; index !== side.to; index += side.step) {
    const weight = weights[index] ?? 0;
    whole += weight;
    if ((likeness[index] ?? 0) === 0) continue;
    const between = Math.abs((laid[index] ?? 0) - side.edge) - Math.abs(index - side.from) - 1;
    if (between - last > FEW_WORDS) pieces += 1;
    last = between;
    found += (likeness[index] ?? 0) * weight * nearness(between) * PIECE ** Math.max(0, pieces - 1);
  }
  return found / whole;
}

function nearness(between: number): number {
  return between <= FEW_WORDS ? 1 : APART * Math.max(0, 1 - between / FURTHEST);
}
