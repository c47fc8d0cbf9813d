import type { Fingerprint } from '../../model/related';
import { inverseFrequency } from './inverse-frequency';

/** The articles that have one key: two lists of one length. */
export interface Postings {
  /** Numbers of articles, each once; small ones, for they are indexes of a list. */
  readonly articles: ArrayLike<number>;
  /** The key's weight in each, 0 to 1; may be rounded to a few per cent. */
  readonly weights: ArrayLike<number>;
}

/**
 * The numbers of the `most` articles that share the most with a query, best first: the sum of the products of the weights of what
 * they share among the keys that were read, as `rank` weighs them. Keys without postings count for nothing. One pass over the
 * postings (term at a time), then over the articles that were met.
 */
export function chooseCandidates(
  query: Fingerprint,
  postingsByKey: ReadonlyMap<string, Postings>,
  articles: number,
  most: number,
): number[] {
  const scores = new Map<number, number>();
  for (const { key, weight } of query) {
    const postings = postingsByKey.get(key);
    if (postings) addScores(scores, postings, weight * inverseFrequency(articles, postings.articles.length) ** 2);
  }
  return [...scores]
    .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, most)
    .map(([article]) => article);
}

function addScores(scores: Map<number, number>, { articles, weights }: Postings, factor: number): void {
  for (let at = 0; at < articles.length; at += 1) {
    const article = articles[at] ?? 0;
    scores.set(article, (scores.get(article) ?? 0) + factor * (weights[at] ?? 0));
  }
}
