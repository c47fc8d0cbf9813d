import type { Anchor } from '../../model/anchor';
import type { Span } from '../../model/span';
import type { Pattern } from './pattern';
import type { PreparedText } from './prepare-text';
import type { Candidate } from './read-candidate';

const SPACE = /\s/;
/** Marks that stand for one another: the quotation marks of all languages, dashes. */
const LIKE_MARKS = [/["“”„‟«»‹›‘’‚‛'´`]/, /[‐‑‒–—―−-]/, /[….]/];
const HIGH_SURROGATE = /[\uD800-\uDBFF]/;
const LOW_SURROGATE = /[\uDC00-\uDFFF]/;

/** The code units of a candidate: its words, with the signs at both ends that the quote has there, cut where the quote cuts a word. */
export function placeSpan(candidate: Candidate, anchor: Anchor, pattern: Pattern, { text, words }: PreparedText): Span {
  const { quote, prefix } = anchor;
  const [first, last] = [words[candidate.words.start], words[candidate.words.end - 1]];
  const [firstWanted, lastWanted] = [pattern.words[pattern.quoteStart], pattern.words[pattern.quoteEnd - 1]];
  if (!first || !last || !firstWanted || !lastWanted) return { start: 0, end: 0 };
  const quoteEnd = prefix.length + quote.length;
  const opening = quote.slice(0, Math.max(0, firstWanted.start - prefix.length));
  const closing = quote.slice(Math.min(quote.length, lastWanted.end - prefix.length));
  const cutBefore = sameLength(first, firstWanted) ? Math.max(0, prefix.length - firstWanted.start) : 0;
  const cutAfter = sameLength(last, lastWanted) ? Math.max(0, lastWanted.end - quoteEnd) : 0;
  const floor = words[candidate.words.start - 1]?.end ?? 0;
  const ceiling = words[candidate.words.end]?.start ?? text.length;
  const start = first.start + cutBefore - signsBefore(text.slice(floor, first.start), opening);
  const end = last.end - cutAfter + signsAfter(text.slice(last.end, ceiling), closing);
  return onCodePoints(text, { start, end: Math.max(end, start) });
}

function sameLength(one: Span, other: Span): boolean {
  return one.end - one.start === other.end - other.start;
}

/** How many code units at the beginning of `between` are the `wanted` signs; white space may come and go. */
function signsAfter(between: string, wanted: string): number {
  let [taken, index] = [0, 0];
  for (const sign of wanted.replace(/\s/g, '')) {
    while (SPACE.test(between.charAt(index))) index += 1;
    if (index >= between.length || !isLike(sign, between.charAt(index))) break;
    index += 1;
    taken = index;
  }
  const hasSpace = /\s$/.test(wanted) && SPACE.test(between.charAt(taken));
  return hasSpace ? taken + 1 : taken;
}

function signsBefore(between: string, wanted: string): number {
  return signsAfter([...between].toReversed().join(''), [...wanted].toReversed().join(''));
}

function isLike(one: string, other: string): boolean {
  return one.startsWith(other) || LIKE_MARKS.some((marks) => marks.test(one) && marks.test(other));
}

/** Half a surrogate pair is no place to begin or end. */
function onCodePoints(text: string, { start, end }: Span): Span {
  return { start: isInsidePair(text, start) ? start - 1 : start, end: isInsidePair(text, end) ? end + 1 : end };
}

function isInsidePair(text: string, offset: number): boolean {
  return HIGH_SURROGATE.test(text.charAt(offset - 1)) && LOW_SURROGATE.test(text.charAt(offset));
}
