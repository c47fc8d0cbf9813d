import type { Mention } from './mention';

/** An earlier text of a saved article, as it was until it was saved again. */
export interface Revision {
  /** ISO 8601 instant at which the article was saved with this text. */
  readonly savedAt: string;
  /** ISO 8601 instant at which a later text took its place. */
  readonly keptAt: string;
  readonly title: string;
  readonly text: string;
  /** With the reader's decisions of then applied. */
  readonly mentions: readonly Mention[];
}
