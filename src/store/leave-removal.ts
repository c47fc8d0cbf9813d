import type { IDBPObjectStore } from 'idb';
import type { Schema, SomeStores } from './database';

/** By what a removed article is found. */
export type RemovedKey = readonly [removalId: string, articleId: string];

type Writing<Name extends 'removals' | 'removed'> = IDBPObjectStore<Schema, SomeStores, Name, 'readwrite'>;

/** Takes articles out of their removal, which goes with the last one, inside a transaction that writes more. */
export async function leaveRemoval(
  removals: Writing<'removals'>,
  removed: Writing<'removed'>,
  keys: readonly RemovedKey[],
): Promise<void> {
  await Promise.all(keys.map(([removalId, articleId]) => removed.delete([removalId, articleId])));
  const removal = await removals.get(keys[0]?.[0] ?? '');
  if (!removal) return;
  if (removal.articles > keys.length) await removals.put({ ...removal, articles: removal.articles - keys.length });
  else await removals.delete(removal.id);
}
