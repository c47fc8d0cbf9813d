import type { Anchor, FoundAnchor } from '../../model/anchor';

/**
 * Where the quote of an anchor stands in `text` today: of all exact occurrences the one whose surroundings agree best, then the
 * one nearest to the old position. Null when the words are gone, or stand only where nothing around them agrees.
 */
export function findAnchor(text: string, anchor: Anchor): FoundAnchor | null {
  const candidates = occurrences(text, anchor.quote).map((start) => ({ start, context: sharedContext(text, start, anchor) }));
  const distance = (start: number): number => Math.abs(start - anchor.start);
  const [best] = candidates.toSorted((one, other) => other.context - one.context || distance(one.start) - distance(other.start));
  if (!best || (best.context < LEAST_CONTEXT && best.start !== anchor.start)) return null;
  return { start: best.start, end: best.start + anchor.quote.length, changed: false };
}

/** Code units that must agree around a quote that has moved. */
const LEAST_CONTEXT = 4;

function occurrences(text: string, quote: string): number[] {
  const starts: number[] = [];
  if (quote === '') return starts;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) starts.push(start);
  return starts;
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
