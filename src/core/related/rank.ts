import type { Fingerprint, Reason, WeightedKey } from '../../model/related';
import { inverseFrequency } from './inverse-frequency';

/** What articles are compared by. */
export interface Compared {
  readonly fingerprint: Fingerprint;
  /** The day of publication (EDTF), as precisely as it is known; absent when it is not. */
  readonly published?: string;
}

/** A saved article that may be related. */
export interface Candidate extends Compared {
  readonly id: string;
}

/** How common a key is among the saved articles. */
export interface KeyStatistics {
  /** How many articles are saved. */
  readonly articles: number;
  /** In how many of them a key occurs; 0 for one that was not read, which then counts as rare. */
  readonly articlesWith: (key: string) => number;
}

/** A candidate that shares something with the query, and what. */
export interface RankedCandidate {
  readonly id: string;
  /** Higher is closer; 0 to 1. */
  readonly score: number;
  readonly because: readonly Reason[];
}

/**
 * Ranks candidates by the cosine of weighted vectors (Salton & Buckley 1988), best first, with the shared keys that count most.
 * Costs one pass over each candidate's keys.
 */
export function rank(query: Compared, candidates: readonly Candidate[], statistics: KeyStatistics): RankedCandidate[] {
  const weighted = new Map(
    query.fingerprint.map((key) => {
      const inverse = inverseFrequency(statistics.articles, statistics.articlesWith(key.key));
      return [key.key, { key, weight: key.weight * inverse * inverse }];
    }),
  );
  const length = Math.hypot(...[...weighted.values()].map(({ weight }) => weight));
  return candidates
    .map((candidate) => compare(candidate, weighted, length))
    .filter(({ score, because }) => score > 0 && because.length > 0)
    .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

const MOST_REASONS = 4;

function compare(
  { id, fingerprint }: Candidate,
  query: ReadonlyMap<string, { readonly key: WeightedKey; readonly weight: number }>,
  length: number,
): RankedCandidate {
  const shared = fingerprint.flatMap(({ key, weight }) => {
    const asked = query.get(key);
    // The asker's label: "Moscow" to who reads English, whatever the saved article calls it.
    return asked ? [{ key: asked.key, product: weight * asked.weight }] : [];
  });
  const product = shared.reduce((sum, one) => sum + one.product, 0);
  return { id, score: product / (length || 1), because: reasons(shared) };
}

/** Entities and dates first: they read as reasons; words only fill up. */
function reasons(shared: readonly { key: WeightedKey; product: number }[]): Reason[] {
  const ranked = shared.toSorted((one, other) => other.product - one.product).map(({ key }) => key);
  const named = ranked.filter(({ kind }) => kind !== 'word');
  const words = ranked.filter(({ kind }) => kind === 'word');
  return [...named, ...words].slice(0, MOST_REASONS).map(({ kind, label }) => ({ kind, label }));
}
