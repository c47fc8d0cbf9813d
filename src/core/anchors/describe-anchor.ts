import type { Anchor } from '../../model/anchor';
import type { Span } from '../../model/span';

/** As many as Hypothesis keeps, so that anchors travel. */
export const CONTEXT_LENGTH = 32;

/** How the passage of `text` at `span` is remembered. Offsets count UTF-16 code units. */
export function describeAnchor(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
