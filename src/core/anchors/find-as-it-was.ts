import type { Anchor } from '../../model/anchor';
import type { Span } from '../../model/span';
import type { PreparedText } from './prepare-text';

/**
 * The quote where nothing about it changed: at its old position in the same text, or between its old surroundings, letter for
 * letter; of several such places the nearest. Linear in the length of the text.
 */
export function findAsItWas(prepared: PreparedText, anchor: Anchor): Span | null {
  const { text } = prepared;
  const { quote, prefix, suffix, start } = anchor;
  if (text.startsWith(quote, start) && (anchor.textHash === prepared.hash || text === quote)) return spanFrom(start, quote);
  if (prefix + suffix === '') return null;
  const written = prefix + quote + suffix;
  const from = start - prefix.length;
  const after = text.indexOf(written, from);
  const before = from < 0 ? -1 : text.lastIndexOf(written, from);
  const nearest = after < 0 || (before >= 0 && from - before < after - from) ? before : after;
  return nearest < 0 ? null : spanFrom(nearest + prefix.length, quote);
}

function spanFrom(start: number, { length }: string): Span {
  return { start, end: start + length };
}
