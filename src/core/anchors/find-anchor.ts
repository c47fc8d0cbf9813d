import type { Anchor, BlockKind, FoundAnchor } from '../../model/anchor';
import { alignWords } from './align-words';
import { findAsItWas } from './find-as-it-was';
import { findWindows } from './find-windows';
import { isClosed } from './is-closed';
import { judgeCandidates } from './judge-candidates';
import { keepsWords } from './keeps-words';
import { patternOf } from './pattern';
import { placeSpan } from './place-span';
import { prepareText, type PreparedText } from './prepare-text';
import { readCandidate } from './read-candidate';

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
  const found = judgeCandidates(candidates, { anchor, pattern, prepared, isClosed: isClosed(pattern, prepared) });
  if (!found) return null;
  const span = placeSpan(found, anchor, pattern, prepared);
  return { ...span, changed: !keepsWords(anchor.quote, prepared.text.slice(span.start, span.end)) };
}
