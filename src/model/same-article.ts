import type { SavedArticle } from './article';

/** Why two addresses are taken for those of one article: a page says so and the text agrees, the text alone, or the reader. */
export type MergeReason = 'claim' | 'text' | 'reader';

/** An address that a saved article was met at besides the one it was read at. */
export interface Merge {
  /** Normalised; see `core/addresses`. */
  readonly address: string;
  readonly because: MergeReason;
  /** ISO 8601 instant. */
  readonly mergedAt: string;
}

/** What the library holds of the article on a page. */
export type SavedHere =
  /** It was saved at this address. */
  | { readonly how: 'read'; readonly article: SavedArticle }
  /** It was saved at another address. */
  | { readonly how: 'merged'; readonly article: SavedArticle; readonly because: MergeReason }
  /** An article with much the same text was saved; whether it is the same is for the reader to say. */
  | { readonly how: 'perhaps'; readonly article: SavedArticle }
  /** One that the reader said is not the same. */
  | { readonly how: 'parted'; readonly article: SavedArticle };
