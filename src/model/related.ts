import type { SavedArticle } from './article';

/** A saved article that speaks of the same things, and why we think so. */
export interface RelatedArticle {
  readonly article: SavedArticle;
  /** Higher is closer; comparable within one answer only. */
  readonly score: number;
  readonly because: readonly Reason[];
}

/** One thing that two articles share. */
export interface Reason {
  readonly kind: 'entity' | 'date' | 'word';
  /** The entity's name, the EDTF value or the word. */
  readonly label: string;
}
