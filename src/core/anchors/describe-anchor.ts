import type { Anchor, BlockKind } from '../../model/anchor';
import type { Span } from '../../model/span';
import { hashText } from '../text/hash-text';

/** As many as Hypothesis keeps, so that anchors travel. */
export const CONTEXT_LENGTH = 32;

/** How the passage of `text` at `span`, in a block of that kind, is remembered. Offsets count UTF-16 code units. */
export function describeAnchor(text: string, { start, end }: Span, block?: BlockKind): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    ...(block && { block }),
    textHash: hashText(text),
  };
}
