import type { Span } from './span';

/** The kinds of block that a passage may stand in. */
export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'quotation', 'caption', 'cell'] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * How a marked passage is remembered (W3C Web Annotation: a TextQuoteSelector with a TextPositionSelector).
 * Offsets count UTF-16 code units. What is optional is not known of anchors that were made elsewhere.
 */
export interface Anchor extends Span {
  readonly quote: string;
  /** Up to 32 code units before the quote. */
  readonly prefix: string;
  /** Up to 32 code units after the quote. */
  readonly suffix: string;
  /** The kind of block the passage stood in. */
  readonly block?: BlockKind;
  /** The hash of the whole text it was made on. */
  readonly textHash?: string;
}

/** Where an anchor stands in a text of today. */
export interface FoundAnchor extends Span {
  /** Whether the words differ from the quote; typography alone (quotation marks, dashes, spaces and the like) does not count. */
  readonly changed: boolean;
}
