import type { Database } from './database';

/** How many articles were saved after an instant (ISO 8601); all of them after the empty one. */
export function countSavedSince(database: Database, instant: string): Promise<number> {
  return database.countFromIndex('articles', 'bySavedAt', IDBKeyRange.lowerBound(instant, true));
}
