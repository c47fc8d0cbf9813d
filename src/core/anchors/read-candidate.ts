import type { Span } from '../../model/span';
import type { Alignment } from './align-words';
import type { Pattern } from './pattern';
import type { PreparedText } from './prepare-text';
import { shareOfContext } from './share-of-context';
import { wordLikeness } from './word-likeness';

/** A place in the text where a quote may stand, and what speaks for it. */
export interface Candidate {
  /** Indices of the words of the text, `end` exclusive. */
  readonly words: Span;
  /** The share of the quote that stands here, by what its words tell. */
  readonly quote: number;
  /** Whether every word of the quote stands here and nothing between them. */
  readonly isWhole: boolean;
  /** The share of its surroundings that stand around it here, by what their words tell; null when none are known. */
  readonly context: number | null;
}

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
  const share = shareOf(likeness, weights, quoteStart, quoteEnd);
  const length = quoteEnd - quoteStart + pattern.cutWords;
  return {
    words: span,
    quote: share * densityOf(span, laid, likeness, pattern),
    isWhole: likeness.slice(quoteStart, quoteEnd).every((one) => one === 1) && span.end - span.start === length,
    context: shareOfContext({ laid, likeness, span }, pattern),
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
