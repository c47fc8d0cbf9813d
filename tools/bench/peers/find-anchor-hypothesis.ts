import search from 'approx-string-match';
import type { Anchor } from '../../../src/model/anchor';
import type { Span } from '../../../src/model/span';

/**
 * The method that Hypothesis is known to find quotes by, written anew from its description: the quote exactly, else with up to a half
 * of its letters wrong; every match is scored by quote, prefix, suffix and position, and the best is taken, however bad.
 */
const MOST_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** Where the method finds the quote of an anchor; null when nothing has half of its letters. */
export function findAnchorHypothesis(text: string, anchor: Anchor): Span | null {
  const { quote } = anchor;
  if (quote === '') return null;
  let best: { readonly span: Span; readonly score: number } | null = null;
  for (const { start, end, errors } of matchesOf(text, quote, Math.min(MOST_ERRORS, quote.length / 2))) {
    const score = WEIGHTS.quote * (1 - errors / quote.length) + scoreAround(text, { start, end }, anchor);
    if (!best || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span ?? null;
}

/** The same after typography is folded, sign for sign, so that offsets stay. */
export function findAnchorHypothesisFolded(text: string, anchor: Anchor): Span | null {
  const { quote, prefix, suffix } = anchor;
  return findAnchorHypothesis(plain(text), { ...anchor, quote: plain(quote), prefix: plain(prefix), suffix: plain(suffix) });
}

function plain(text: string): string {
  return text
    .replaceAll(/[‘’ʼ´`]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‐‑‒–—]/g, '-')
    .replaceAll(/\s/g, ' ');
}

function matchesOf(text: string, quote: string, mostErrors: number): { start: number; end: number; errors: number }[] {
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    exact.push({ start, end: start + quote.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, quote, Math.floor(mostErrors));
}

function scoreAround(text: string, { start, end }: Span, { prefix, suffix, start: oldStart }: Anchor): number {
  const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = likeness(text.slice(end, end + suffix.length), suffix);
  const position = 1 - Math.abs(start - oldStart) / text.length;
  return WEIGHTS.prefix * before + WEIGHTS.suffix * after + WEIGHTS.position * position;
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const [match] = search(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}
