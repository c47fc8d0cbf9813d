import type { Span } from './span';

/**
 * How a marked passage is remembered (W3C Web Annotation: a TextQuoteSelector with a TextPositionSelector).
 * Offsets count UTF-16 code units.
 */
export interface Anchor extends Span {
  readonly quote: string;
  /** Up to 32 code units before the quote. */
  readonly prefix: string;
  /** Up to 32 code units after the quote. */
  readonly suffix: string;
}

/** Where an anchor stands in a text of today. */
export interface FoundAnchor extends Span {
  /** Whether the words differ from the quote. */
  readonly changed: boolean;
}
