import type { Fingerprint, Reason, WeightedKey } from '../../model/related';

/** How common a key is among the saved articles. */
export interface KeyStatistics {
  /** How many articles are saved. */
  readonly articles: number;
  /** In how many of them a key occurs. */
  readonly articlesWith: (key: string) => number;
}

/** A saved article and what it is compared by. */
export interface Candidate {
  readonly id: string;
  readonly fingerprint: Fingerprint;
}

/** A candidate that shares something with the query, and what. */
export interface RankedCandidate {
  readonly id: string;
  /** Cosine of the two weighted vectors: 0 to 1. */
  readonly score: number;
  readonly because: readonly Reason[];
}

/**
 * Ranks candidates by the cosine of TF-IDF vectors (Salton & Buckley 1988), best first, with the shared keys that count most.
 * Costs one pass over each candidate's keys.
 */
export function rank(query: Fingerprint, candidates: readonly Candidate[], statistics: KeyStatistics): RankedCandidate[] {
  const inverse = (key: string): number => Math.log(1 + statistics.articles / (1 + statistics.articlesWith(key)));
  const weighted = new Map(query.map((key) => [key.key, { key, weight: key.weight * inverse(key.key) }]));
  const queryNorm = norm([...weighted.values()].map(({ weight }) => weight));
  return candidates
    .map((candidate) => compare(candidate, weighted, queryNorm, inverse))
    .filter(({ score, because }) => score > 0 && because.length > 0)
    .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

const MOST_REASONS = 4;

function compare(
  { id, fingerprint }: Candidate,
  query: ReadonlyMap<string, { readonly key: WeightedKey; readonly weight: number }>,
  queryNorm: number,
  inverse: (key: string) => number,
): RankedCandidate {
  const shared: { key: WeightedKey; product: number }[] = [];
  const weights: number[] = [];
  for (const key of fingerprint) {
    const weight = key.weight * inverse(key.key);
    weights.push(weight);
    const asked = query.get(key.key);
    // The asker's label: "Moscow" to who reads English, whatever the saved article calls it.
    if (asked) shared.push({ key: asked.key, product: weight * asked.weight });
  }
  const product = shared.reduce((sum, one) => sum + one.product, 0);
  return { id, score: product / (queryNorm * norm(weights) || 1), because: reasons(shared) };
}

/** Entities and dates first: they read as reasons; words only fill up. */
function reasons(shared: readonly { key: WeightedKey; product: number }[]): Reason[] {
  const ranked = shared.toSorted((one, other) => other.product - one.product).map(({ key }) => key);
  const named = ranked.filter(({ kind }) => kind !== 'word');
  const words = ranked.filter(({ kind }) => kind === 'word');
  return [...named, ...words].slice(0, MOST_REASONS).map(({ kind, label }) => ({ kind, label }));
}

function norm(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
}
