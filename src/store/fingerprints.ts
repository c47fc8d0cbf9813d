import type { Fingerprint } from '../model/related';
import type { Database } from './database';

/** The saved articles that share keys with something, and how common those keys are. */
export interface KeyMatches {
  /** How many articles are saved. */
  readonly articles: number;
  readonly articlesWith: ReadonlyMap<string, number>;
  readonly candidates: readonly { readonly id: string; readonly fingerprint: Fingerprint }[];
}

/** A key that more articles share tells nothing, and would read most of the library. */
const MOST_ARTICLES_OF_A_KEY = 300;
const MOST_CANDIDATES = 100;

/** Reads only the rows of the keys asked for: the rarest first, until there are candidates enough. */
export async function matchKeys(database: Database, keys: readonly string[]): Promise<KeyMatches> {
  const transaction = database.transaction('fingerprints');
  const index = transaction.store.index('byKey');
  const [articles, ...counts] = await Promise.all([transaction.store.count(), ...keys.map((key) => index.count(key))]);
  const articlesWith = new Map(keys.map((key, position) => [key, counts[position] ?? 0]));
  const ids = new Set<string>();
  for (const [key, count] of [...articlesWith].toSorted((one, other) => one[1] - other[1])) {
    if (count === 0) continue;
    if (count > MOST_ARTICLES_OF_A_KEY || ids.size >= MOST_CANDIDATES) break;
    for (const id of await index.getAllKeys(key)) ids.add(id);
  }
  const rows = await Promise.all([...ids].map((id) => transaction.store.get(id)));
  const candidates = rows.flatMap((row) => (row ? [{ id: row.id, fingerprint: row.fingerprint }] : []));
  return { articles, articlesWith, candidates };
}

/** The ids of the saved articles that have a key. */
export async function idsWithKey(database: Database, key: string): Promise<string[]> {
  return database.getAllKeysFromIndex('fingerprints', 'byKey', key);
}

/** How many articles are saved, and in how many of them each of some keys is. */
export async function countWithKeys(
  database: Database,
  keys: readonly string[],
): Promise<Pick<KeyMatches, 'articles' | 'articlesWith'>> {
  const { store } = database.transaction('fingerprints');
  const index = store.index('byKey');
  const [articles, ...counts] = await Promise.all([store.count(), ...keys.map((key) => index.count(key))]);
  return { articles, articlesWith: new Map(keys.map((key, position) => [key, counts[position] ?? 0])) };
}
