import type { Fingerprint } from '../../model/related';
import { inverseFrequency } from './inverse-frequency';

/** The articles that have one key: two lists of one length. */
export interface Postings {
  /** Numbers of articles, each once; small ones, for they are indexes of a list. */
  readonly articles: ArrayLike<number>;
  /** The key's weight in each, as its fingerprint has it; may be rounded to a few per cent. */
  readonly weights: ArrayLike<number>;
}

/**
 * The numbers of the `most` articles that share the most with a query, best first: what `rank` gives them for the keys that were read,
 * but for the days that lie between. One pass over the postings (term at a time), then one over the numbers up to the greatest.
 */
export function chooseCandidates(
  query: Fingerprint,
  postingsByKey: ReadonlyMap<string, Postings>,
  articles: number,
  most: number,
): number[] {
  const scores = new Float64Array(1 + greatestOf([...postingsByKey.values()]));
  for (const { key, weight } of query) {
    const postings = postingsByKey.get(key);
    if (postings) addScores(scores, postings, weight * inverseFrequency(articles, postings.articles.length));
  }
  return greatestScores(scores, most);
}

/** -1 where there is none. */
function greatestOf(all: readonly Postings[]): number {
  let greatest = -1;
  for (const { articles } of all)
    for (let at = 0; at < articles.length; at += 1) greatest = Math.max(greatest, articles[at] ?? 0);
  return greatest;
}

function addScores(scores: Float64Array, { articles, weights }: Postings, factor: number): void {
  for (let at = 0; at < articles.length; at += 1) {
    const article = articles[at] ?? 0;
    scores[article] = (scores[article] ?? 0) + factor * (weights[at] ?? 0);
  }
}

/** Most articles are worse than the worst that is kept, so that few are put in their places. Equals stay in the order of numbers. */
function greatestScores(scores: Float64Array, most: number): number[] {
  const kept: number[] = [];
  if (most < 1) return kept;
  for (let article = 0; article < scores.length; article += 1) {
    const score = scores[article] ?? 0;
    const isFull = kept.length >= most;
    if (score <= (isFull ? (scores[kept.at(-1) ?? 0] ?? 0) : 0)) continue;
    if (isFull) kept.pop();
    kept.splice(placeOf(score, kept, scores), 0, article);
  }
  return kept;
}

/** Binary search: behind those that score as much. */
function placeOf(score: number, kept: readonly number[], scores: Float64Array): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scores[kept[middle] ?? 0] ?? 0) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
