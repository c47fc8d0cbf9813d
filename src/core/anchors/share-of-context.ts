import type { Span } from '../../model/span';
import type { Pattern } from './pattern';

/** The pattern as it is laid over the text. */
interface Laid {
  /** For every word of the pattern the index of the word of the text it is laid on, or -1. */
  readonly laid: readonly number[];
  /** How much the two are the same word, from 0 to 1. */
  readonly likeness: readonly number[];
  /** The words of the text that are the quote. */
  readonly span: Span;
}

/** More words than these between two that belong together are something put in. */
const FEW_WORDS = 2;
/** A text of so many words between quote and context still lets the context count. */
const FURTHEST = 150;
/** As much as context counts from which anything separates the quote: between sentences that is common, within one rare. */
const APART = 0.8;
const APART_IN_SENTENCE = 0.4;
const PAUSE = /^$|[.!?…:\n]/;
/** As much as every further piece counts where the context is in pieces: words that stand everywhere are soon found. */
const PIECE = 0.5;
/** A side of the context that tells less counts less: the end of the text alone is little to go by. */
const STRONG_SIDE = 2;

/** The share of the surroundings of a quote that stand around it here, both sides alike; null when none are known. */
export function shareOfContext(laid: Laid, pattern: Pattern): number | null {
  const { words, contextWeights, quoteStart, quoteEnd, between } = pattern;
  const sides = [
    { from: quoteStart - 1, to: -1, step: -1, edge: laid.span.start, apart: apartAt(between.before) },
    { from: quoteEnd, to: words.length, step: 1, edge: laid.span.end - 1, apart: apartAt(between.after) },
  ] as const;
  const wholes = [contextWeights.slice(0, quoteStart), contextWeights.slice(quoteEnd)].map(sumOf);
  let [share, strength] = [0, 0];
  for (const [index, side] of sides.entries()) {
    const whole = wholes[index] ?? 0;
    share += whole > 0 ? (toldOutwards(side, laid, contextWeights) / whole) * Math.min(1, whole / STRONG_SIDE) : 0;
    strength += Math.min(1, whole / STRONG_SIDE);
  }
  return strength > 0 ? share / strength : null;
}

interface Side {
  readonly from: number;
  readonly to: number;
  readonly step: 1 | -1;
  /** The index of the outermost word of the quote in the text. */
  readonly edge: number;
  /** What the context counts as most when something separates it from the quote. */
  readonly apart: number;
}

/** What the context tells that stands on one side; what something separates from the quote tells less, the longer that is. */
function toldOutwards(side: Side, { laid, likeness }: Laid, weights: readonly number[]): number {
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

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
