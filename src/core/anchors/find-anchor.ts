import type { Anchor, BlockKind, FoundAnchor } from '../../model/anchor';
import { alignWords } from './align-words';
import { closedPlaces } from './closed-places';
import { findAsItWas } from './find-as-it-was';
import { findWindows } from './find-windows';
import { judgeCandidates } from './judge-candidates';
import { keepsWords } from './keeps-words';
import { patternOf } from './pattern';
import { placeSpan } from './place-span';
import { prepareText, type PreparedText } from './prepare-text';
import { readCandidate } from './read-candidate';

/**
 * Method: a quote that stands between its old surroundings, letter for letter, is taken as it is. Else the words of prefix, quote and
 * suffix vote for windows of the text by where they stand in it, the rarest first; in each window they are aligned with the text (see
 * `alignWords`); and every alignment is judged by what of the quote and what of its surroundings it has, words that are rare in this
 * text counting most. Exact and changed places are judged alike, so that a copy of the words elsewhere does not win over the passage
 * itself, corrected; and a place without surroundings is taken only for a whole block that was moved, word for word.
 *
 * Cost: the text is cut into words once, linear in its length (about 50 ms for a megabyte); then each anchor costs at most some
 * millions of steps, whatever the text holds: places of a word, windows and words of the quote are bounded. Some milliseconds in an
 * article, less when nothing changed.
 */

/** Where the passage of an anchor stands in `text` today; null when that cannot be said with good reason. */
export function findAnchor(text: string, anchor: Anchor, blockAt?: (offset: number) => BlockKind | null): FoundAnchor | null {
  return findAnchorIn(prepareText(text, blockAt), anchor);
}

/** The same in a text that was made ready for many anchors. */
export function findAnchorIn(prepared: PreparedText, anchor: Anchor): FoundAnchor | null {
  if (anchor.quote === '') return null;
  const asItWas = findAsItWas(prepared, anchor);
  if (asItWas) return { ...asItWas, changed: false };
  const pattern = patternOf(anchor, prepared);
  if (pattern.quoteStart < 0) return null;
  const oldWord = prepared.wordAt(anchor.start - anchor.prefix.length);
  const candidates = findWindows(pattern, prepared, oldWord)
    .flatMap((window) => alignWords(pattern, prepared, window, oldWord))
    .flatMap((alignment) => readCandidate(alignment, pattern, prepared) ?? []);
  const found = judgeCandidates(candidates, { anchor, pattern, prepared, closed: closedPlaces(pattern, prepared) });
  if (!found) return null;
  const span = placeSpan(found, anchor, pattern, prepared);
  return { ...span, changed: !keepsWords(anchor.quote, prepared.text.slice(span.start, span.end)) };
}
