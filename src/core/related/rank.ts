import type { Fingerprint, Reason } from '../../model/related';
import { fold } from '../text/fold';
import { inverseFrequency } from './inverse-frequency';
import { nearness } from './nearness';
import { givenNamesIn, reasonsOf, type SharedKey } from './reasons';

/** What articles are compared by. */
export interface Compared {
  readonly fingerprint: Fingerprint;
  /** The day of publication (EDTF), as precisely as it is known; absent when it is not. */
  readonly published?: string;
  /** BCP 47 primary language; absent when it is not known. */
  readonly language?: string;
}

/** A saved article that may be related. */
export interface Candidate extends Compared {
  readonly id: string;
}

/** How common a key is among the saved articles. */
export interface KeyStatistics {
  /** How many articles are saved. */
  readonly articles: number;
  /** In how many of them a key occurs; 0 for one that was not looked up, which then counts for nothing. */
  readonly articlesWith: (key: string) => number;
}

/** A candidate that shares something with the query, and what. */
export interface RankedCandidate {
  readonly id: string;
  /** Higher is closer: 1 is as close as the query is to itself. */
  readonly score: number;
  readonly because: readonly Reason[];
}

/**
 * Ranks candidates by the product of weighted vectors, of which the query's alone has what keys tell (SMART's `lnc.ltc`: Salton & Buckley
 * 1988), the days between them and their languages; best first, with the shared keys that count most. One pass over each candidate's keys.
 */
export function rank(query: Compared, candidates: readonly Candidate[], statistics: KeyStatistics): RankedCandidate[] {
  const asked = new Map(query.fingerprint.map((key) => [key.key, askedKey(key, statistics)]));
  const givenNames = givenNamesIn(query.fingerprint);
  const itself = query.fingerprint.reduce((sum, { key, weight }) => sum + weight * (asked.get(key)?.weight ?? 0), 0);
  return candidates
    .map((candidate) => {
      const shared = sharedKeys(candidate.fingerprint, asked);
      const product = shared.reduce((sum, { share }) => sum + share, 0);
      const score = (product / (itself || 1)) * nearness(query.published, candidate.published) * allowance(query, candidate);
      return { id: candidate.id, score, because: reasonsOf(shared, givenNames) };
    })
    .filter(({ score, because }) => score > 0 && because.length > 0)
    .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** Two languages have few words in common: what meets between them is names, dates and stems, which are about half of the keys. */
const OTHER_LANGUAGE = 2;
const UNKNOWN_LANGUAGE = 'und';

function allowance(one: Compared, other: Compared): number {
  return languageOf(one) === languageOf(other) || !languageOf(one) || !languageOf(other) ? 1 : OTHER_LANGUAGE;
}

function languageOf({ language }: Compared): string | undefined {
  return language === UNKNOWN_LANGUAGE ? undefined : language;
}

interface AskedKey {
  /** The asker's words: "Moscow" to who reads English, whatever the saved article calls it. */
  readonly reason: Reason;
  readonly folded: string;
  readonly weight: number;
  readonly isKnown: boolean;
}

function askedKey({ key, kind, label, weight }: Fingerprint[number], { articles, articlesWith }: KeyStatistics): AskedKey {
  const count = articlesWith(key);
  return { reason: { kind, label }, folded: fold(label), weight: weight * inverseFrequency(articles, count), isKnown: count > 0 };
}

function sharedKeys(fingerprint: Fingerprint, asked: ReadonlyMap<string, AskedKey>): SharedKey[] {
  return fingerprint.flatMap(({ key, weight }) => {
    const one = asked.get(key);
    return one?.isKnown ? [{ reason: one.reason, folded: one.folded, share: weight * one.weight }] : [];
  });
}
