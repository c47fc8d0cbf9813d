import type { SavedArticle } from './article';

/** One thing that two articles share. */
export interface Reason {
  readonly kind: 'entity' | 'date' | 'word';
  /** The entity's name, the EDTF value or the word, as written. */
  readonly label: string;
}

/** A saved article that speaks of the same things, and why we think so. */
export interface RelatedArticle {
  readonly article: SavedArticle;
  /** Higher is closer; comparable within one answer only. */
  readonly score: number;
  readonly because: readonly Reason[];
}

/** One thing an article speaks of: how much, and what to call it. */
export interface WeightedKey extends Reason {
  /** `e:iso:DZ`, `d:2022-04-05`, `w:manoeuvres`, `p:maneu` (how its stem sounds), `s:fransk` (the consonants of a name). */
  readonly key: string;
  /** Above 0, seldom above 1; those of two articles compare. */
  readonly weight: number;
}

/** What an article is compared by, heaviest first. */
export type Fingerprint = readonly WeightedKey[];
