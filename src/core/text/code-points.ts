import type { Span } from '../../model/span';

/** Turns places in one text from UTF-16 code units into Unicode code points and back. */
export interface CodePoints {
  /** How many there are. */
  readonly length: number;
  /** The code points that a span of code units touches: half of a surrogate pair counts as the whole of it. */
  readonly fromUnits: (span: Span) => Span;
  /** The code units of a span of code points; past the end of the text it is its end. */
  readonly toUnits: (span: Span) => Span;
}

/**
 * Method: the places of all surrogate pairs are kept in order, and how many lie before a place is found by halving. A surrogate that
 * stands alone is one code point, as in the strings of ECMAScript (https://tc39.es/ecma262/#sec-codepointat).
 * Cost: linear in the text once, then logarithmic in the number of pairs.
 */

/** The code points of `text`. */
export function codePointsOf(text: string): CodePoints {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  const length = text.length - pairs.length;
  // The first pair stands at this code point already; each before another moves it one place to the left.
  const points = pairs.map((index, position) => index - position);
  const toUnit = (point: number): number => {
    const inside = Math.min(Math.max(point, 0), length);
    return inside + countBelow(points, inside);
  };
  return {
    length,
    fromUnits: ({ start, end }) => ({
      start: start - countBelow(pairs, start),
      end: end - countBelow(pairs, end - 1),
    }),
    toUnits: ({ start, end }) => ({ start: toUnit(start), end: toUnit(end) }),
  };
}

const PAIR = /[\u{10000}-\u{10FFFF}]/gu;

/** How many of the ascending numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
