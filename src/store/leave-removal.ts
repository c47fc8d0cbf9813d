import type { IDBPObjectStore } from 'idb';
import type { Schema, SomeStores } from './database';

/** By what a removed article is found. */
export type RemovedKey = readonly [removalId: string, articleId: string];

type Writing<Name extends 'removals' | 'removed'> = IDBPObjectStore<Schema, SomeStores, Name, 'readwrite'>;

/** Takes an article out of its removal, which goes with the last one, inside a transaction that writes more. */
export async function leaveRemoval(
  removals: Writing<'removals'>,
  removed: Writing<'removed'>,
  [removalId, articleId]: RemovedKey,
): Promise<void> {
  await removed.delete([removalId, articleId]);
  const removal = await removals.get(removalId);
  if (!removal) return;
  if (removal.articles > 1) await removals.put({ ...removal, articles: removal.articles - 1 });
  else await removals.delete(removalId);
}
