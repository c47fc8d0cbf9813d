import type { Anchor, FoundAnchor } from '../../model/anchor';
import type { PreparedText } from './prepare-text';

/**
 * Where the quote of an anchor stands in `text` today: of all exact occurrences the one whose surroundings agree best, then the
 * one nearest to the old position. Null when the words are gone, or stand only where nothing around them agrees.
 */
export function findAnchor(text: string, anchor: Anchor): FoundAnchor | null {
  let best: Candidate | null = null;
  for (const start of occurrences(text, anchor.quote)) {
    const candidate = { start, context: sharedContext(text, start, anchor), distance: Math.abs(start - anchor.start) };
    if (!best || isBetter(candidate, best)) best = candidate;
  }
  if (!best || (best.context < LEAST_CONTEXT && best.distance > 0)) return null;
  return { start: best.start, end: best.start + anchor.quote.length, changed: false };
}

interface Candidate {
  readonly start: number;
  /** Code units around it that agree. */
  readonly context: number;
  readonly distance: number;
}

/** Code units that must agree around a quote that has moved. */
const LEAST_CONTEXT = 4;

function* occurrences(text: string, quote: string): Generator<number> {
  if (quote === '') return;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) yield start;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  return one.context > other.context || (one.context === other.context && one.distance < other.distance);
}

/** How many code units agree, outwards from the quote on both sides. */
function sharedContext(text: string, start: number, { quote, prefix, suffix }: Anchor): number {
  const end = start + quote.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

export function findAnchorIn({ text }: PreparedText, anchor: Anchor): FoundAnchor | null {
  return findAnchor(text, anchor);
}
