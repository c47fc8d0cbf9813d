import { followKey, keysOf } from '../core/corrections/follow-entities';
import type { Database } from '../store/database';
import { listEntityDecisions } from '../store/entity-decisions';
import { idsWithKey } from '../store/fingerprints';

/** The ids of the saved articles that have a key, or that of what the reader decided to be the same. */
export async function idsNaming(database: Database, key: string): Promise<string[]> {
  const keys = await keysTogether(database, key);
  const ids = await Promise.all(keys.map((one) => idsWithKey(database, one)));
  return [...new Set(ids.flat())];
}

/** All keys of an entity, as the reader decided, that which leads first; of a date its own. */
export async function keysTogether(database: Database, key: string): Promise<string[]> {
  const decisions = await listEntityDecisions(database);
  return keysOf(followKey(key, decisions), decisions);
}
