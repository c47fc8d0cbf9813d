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
  /** The share of its surroundings that stand around it here, by what their words tell; null when none are known. */
  readonly context: number | null;
}

/** More words than these between two words of the quote are something put in. */
const FEW_WORDS = 2;
/** A text of so many words between quote and context still lets the context count. */
const FURTHEST = 150;
/** As much as context counts from which anything separates the quote: between sentences that is common, within one rare. */
const APART = 0.8;
const APART_IN_SENTENCE = 0.4;
const PAUSE = /^$|[.!?…:\n]/;
const PIECE = 0.5;
/** A side of the context that tells less counts less. */
const STRONG_SIDE = 2;

/** What an alignment says of the quote and of its surroundings. Null when nothing of the quote is there. */
export function readCandidate({ places: laid }: Alignment, pattern: Pattern, prepared: PreparedText): Candidate | null {
  const { words, weights, contextWeights, quoteStart, quoteEnd } = pattern;
  const likeness = words.map(({ folded }, index) => {
    const place = laid[index] ?? -1;
    return place < 0 ? 0 : wordLikeness(folded, prepared.words[place]?.folded ?? '');
  });
  const first = firstOfQuote(laid, likeness, pattern);
  const last = lastOfQuote(laid, likeness, pattern);
  if (first > last) return null;
  const span = { start: laid[first] ?? 0, end: (laid[last] ?? 0) + 1 };
  const before = toldOutwards(
    { from: quoteStart - 1, to: -1, step: -1, edge: span.start, apart: apartAt(pattern.between.before) },
    laid,
    likeness,
    contextWeights,
  );
  const after = toldOutwards(
    { from: quoteEnd, to: words.length, step: 1, edge: span.end - 1, apart: apartAt(pattern.between.after) },
    laid,
    likeness,
    contextWeights,
  );
  const share = shareOf(likeness, weights, quoteStart, quoteEnd);
  const length = quoteEnd - quoteStart + pattern.cutWords;
  return {
    words: span,
    places: laid.map((place, index) => ((likeness[index] ?? 0) > 0 ? place : -1)),
    quote: share * densityOf(span, laid, likeness, pattern),
    isWhole: likeness.slice(quoteStart, quoteEnd).every((one) => one === 1) && span.end - span.start === length,
    context: contextOf([before, sumOf(contextWeights.slice(0, quoteStart))], [after, sumOf(contextWeights.slice(quoteEnd))]),
  };
}

/** How much of what stands here is the quote, once one thing put in between is left out; a rewritten passage stays about as long. */
function densityOf(span: Span, laid: readonly number[], likeness: readonly number[], pattern: Pattern): number {
  let [last, longest] = [-1, 0];
  for (let index = pattern.quoteStart; index < pattern.quoteEnd; index += 1) {
    if ((likeness[index] ?? 0) === 0) continue;
    if (last >= 0) longest = Math.max(longest, (laid[index] ?? 0) - (laid[last] ?? 0) - (index - last));
    last = index;
  }
  return Math.min(1, (pattern.quoteEnd - pattern.quoteStart) / (span.end - span.start - longest));
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
  /** What the context counts as most when something separates it from the quote. */
  readonly apart: number;
}

/** Both sides count alike, as long as they tell enough: the end of the text alone is little to go by. */
function contextOf(...sides: readonly (readonly [told: number, whole: number])[]): number | null {
  let [share, strength] = [0, 0];
  for (const [told, whole] of sides) {
    share += whole > 0 ? (told / whole) * Math.min(1, whole / STRONG_SIDE) : 0;
    strength += Math.min(1, whole / STRONG_SIDE);
  }
  return strength > 0 ? share / strength : null;
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/**
 * What the context tells that stands on one side. What something separates from the quote counts less, the longer it is; where the
 * context itself is in pieces, every further piece counts half as much again, since words that stand everywhere are soon found.
 */
function toldOutwards(side: Outwards, laid: readonly number[], likeness: readonly number[], weights: readonly number[]): number {
  let [told, pieces, last] = [0, 0, 0];
  for (let index = side.from; index !== side.to; index += side.step) {
    if ((likeness[index] ?? 0) === 0) continue;
    const between = Math.abs((laid[index] ?? 0) - side.edge) - Math.abs(index - side.from) - 1;
    if (between - last > FEW_WORDS) pieces += 1;
    last = between;
    told += (likeness[index] ?? 0) * (weights[index] ?? 0) * nearness(between, side.apart) * PIECE ** Math.max(0, pieces - 1);
  }
  return told;
}

function apartAt(between: string): number {
  return PAUSE.test(between) ? APART : APART_IN_SENTENCE;
}

function nearness(between: number, apart: number): number {
  return between <= FEW_WORDS ? 1 : apart * Math.max(0, 1 - between / FURTHEST);
}
