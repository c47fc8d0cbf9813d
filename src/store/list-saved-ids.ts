import type { Database } from './database';

/** The ids of all saved articles, the last saved first. */
export async function listSavedIds(database: Database): Promise<string[]> {
  const ids = await database.getAllKeysFromIndex('articles', 'bySavedAt');
  return ids.toReversed();
}
