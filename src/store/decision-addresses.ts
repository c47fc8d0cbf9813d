import type { IDBPObjectStore } from 'idb';
import { addressesReadAt } from '../core/addresses/addresses-of-saved';
import type { SavedArticle } from '../model/article';
import type { Database, Schema, SomeStores } from './database';

type Reading = IDBPObjectStore<Schema, SomeStores, 'articles', 'readonly' | 'readwrite'>;

/**
 * Those of a saved article's addresses that what the reader decides on it is kept under: one that it only claims, and another has too,
 * would mix what was decided on both.
 */
export async function findDecisionAddresses(
  database: Database,
  article: SavedArticle,
  addresses: readonly string[],
): Promise<string[]> {
  return readDecisionAddresses(database.transaction('articles').store, article, addresses);
}

/** The same inside a transaction that reads more. */
export async function readDecisionAddresses(
  store: Reading,
  article: SavedArticle,
  addresses: readonly string[],
): Promise<string[]> {
  const read = new Set(addressesReadAt(article));
  const index = store.index('byAddress');
  const areOwn = await Promise.all(
    // Two tell whether there is another.
    addresses.map(async (one) => read.has(one) || (await index.getAllKeys(one, 2)).every((id) => id === article.id)),
  );
  return addresses.filter((_, at) => areOwn[at]);
}
