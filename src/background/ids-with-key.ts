import type { Database } from '../store/database';
import * as store from '../store/fingerprints';

/** The ids of the saved articles that have a key. */
export function idsWithKey(database: Database, key: string): Promise<string[]> {
  return store.idsWithKey(database, key);
}

/** How many articles are saved, and in how many of them each of some keys is. */
export function countWithKeys(
  database: Database,
  keys: readonly string[],
): Promise<Pick<store.KeyMatches, 'articles' | 'articlesWith'>> {
  return store.countWithKeys(database, keys);
}
