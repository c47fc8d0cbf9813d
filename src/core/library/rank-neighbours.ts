import type { Neighbour } from '../../model/entity-profile';
import { ENTITY_KINDS } from '../../model/mention';

/** How common entities are among the saved articles. */
export interface EntityStatistics {
  /** How many articles are saved. */
  readonly articles: number;
  /** How many of them name the entity with a key. */
  readonly articlesWith: (key: string) => number;
}

/** An article in which one sentence names both counts so much more. */
const SENTENCE_WEIGHT = 2;

/** So many neighbours may be worth a look at how common they are, the most frequent first. */
export function likelyNeighbours(neighbours: readonly Neighbour[], most: number): Neighbour[] {
  return neighbours.toSorted((one, other) => countOf(other) - countOf(one)).slice(0, most);
}

/**
 * Up to `most` neighbours of each kind, the closest first: by how many articles they share, times the logarithm of how rare they are
 * elsewhere (TF-IDF, Salton & Buckley 1988), so that what most articles name does not come first everywhere:
 * one who is in a single article, beside it in a sentence and nowhere else, may so stand before one who shares four and is everywhere.
 */
export function rankNeighbours(
  neighbours: readonly Neighbour[],
  { articles, articlesWith }: EntityStatistics,
  most: number,
): Neighbour[] {
  const ranked = neighbours
    .map((one) => ({ one, score: countOf(one) * Math.log(1 + articles / Math.max(1, articlesWith(one.key))) }))
    .toSorted((one, other) => other.score - one.score || (one.one.key < other.one.key ? -1 : 1))
    .map(({ one }) => one);
  return ENTITY_KINDS.flatMap((kind) => ranked.filter((one) => one.kind === kind).slice(0, most));
}

function countOf({ articles, inSentence }: Neighbour): number {
  return articles + SENTENCE_WEIGHT * inSentence;
}
