import type { Article, SavedArticle } from '../model/article';
import type { Fingerprint } from '../model/related';
import type { ArticleRow, Database, TextRow } from './database';

/** How a saved article is found again; worked out by the caller. */
export interface ArticleIndex {
  /** Normalised addresses. */
  readonly addresses: readonly string[];
  readonly fingerprint: Fingerprint;
}

/**
 * Saves an article, or saves it again: all of it in one transaction, which is on disk when the promise resolves. Fails with
 * `StorageFull` and leaves the store as it was.
 */
export async function putArticle(database: Database, article: Article, { addresses, fingerprint }: ArticleIndex): Promise<void> {
  const { text, mentions, ...head } = article;
  const transaction = database.transaction(['articles', 'texts', 'fingerprints'], 'readwrite', { durability: 'strict' });
  // A row that cannot be stored throws at once or later; either way the others must not be kept without it.
  const writes = [
    async () => transaction.objectStore('articles').put({ ...head, addresses }),
    async () => transaction.objectStore('texts').put({ id: article.id, text, mentions }),
    async () =>
      transaction.objectStore('fingerprints').put({ id: article.id, fingerprint, keys: fingerprint.map(({ key }) => key) }),
  ];
  const written = Promise.all(writes.map((write) => write())).catch((error: unknown) => abortFor(error, transaction));
  // When both fail it is the writing that tells why.
  const failure = (await Promise.allSettled([written, transaction.done])).find(({ status }) => status === 'rejected');
  if (failure?.status === 'rejected') throw isQuotaError(failure.reason) ? storageFull() : failure.reason;
}

/** The saved article that is found at one of some normalised addresses. */
export async function findArticleAt(database: Database, addresses: readonly string[]): Promise<SavedArticle | null> {
  for (const address of addresses) {
    const row = await database.getFromIndex('articles', 'byAddress', address);
    if (row) return headOf(row);
  }
  return null;
}

/** All saved articles without their texts, last saved first. */
export async function listArticles(database: Database): Promise<SavedArticle[]> {
  const rows = await database.getAllFromIndex('articles', 'bySavedAt');
  return rows.toReversed().map(headOf);
}

/** Saved articles whole, in the order asked; ids that are gone are left out. */
export async function getArticles(database: Database, ids: readonly string[]): Promise<Article[]> {
  const transaction = database.transaction(['articles', 'texts']);
  const pairs = await Promise.all(
    ids.map((id) => Promise.all([transaction.objectStore('articles').get(id), transaction.objectStore('texts').get(id)])),
  );
  return pairs.flatMap(([row, text]) => (row && text ? [join(row, text)] : []));
}

/** Saved articles without their texts; ids that are gone are left out. */
export async function getHeads(database: Database, ids: readonly string[]): Promise<SavedArticle[]> {
  const { store } = database.transaction('articles');
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  return rows.flatMap((row) => (row ? [headOf(row)] : []));
}

/** Up to so many articles are read to be sorted; of more the newest are found by walking the index. */
const FEW = 50;

/** The last saved of some articles, without their texts, last saved first. Reads few rows, however many articles there are. */
export async function getNewestHeads(database: Database, ids: readonly string[], most: number): Promise<SavedArticle[]> {
  if (ids.length > FEW) return getHeads(database, await newestOf(database, new Set(ids), most));
  const heads = await getHeads(database, ids);
  return heads.toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1)).slice(0, most);
}

async function newestOf(database: Database, wanted: ReadonlySet<string>, most: number): Promise<string[]> {
  const newest: string[] = [];
  let cursor = await database.transaction('articles').store.index('bySavedAt').openKeyCursor(null, 'prev');
  while (cursor && newest.length < most) {
    if (wanted.has(cursor.primaryKey)) newest.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  return newest;
}

/** Removes an article and all that belongs to it; gives it back whole, or null when it was not there. */
export async function deleteArticle(database: Database, id: string): Promise<Article | null> {
  const transaction = database.transaction(['articles', 'texts', 'fingerprints'], 'readwrite', { durability: 'strict' });
  const [row, text] = await Promise.all([transaction.objectStore('articles').get(id), transaction.objectStore('texts').get(id)]);
  await Promise.all([
    transaction.objectStore('articles').delete(id),
    transaction.objectStore('texts').delete(id),
    transaction.objectStore('fingerprints').delete(id),
    transaction.done,
  ]);
  return row && text ? join(row, text) : null;
}

function headOf({ addresses: _addresses, updatedAt: _updatedAt, ...head }: ArticleRow): SavedArticle {
  return head;
}

function join({ addresses: _addresses, ...row }: ArticleRow, { text, mentions }: TextRow): Article {
  return { ...row, text, mentions };
}

/** Undoes a transaction, unless the browser has done so already, and goes on with what it failed of. */
function abortFor(error: unknown, transaction: { readonly error: DOMException | null; readonly abort: () => void }): never {
  if (!transaction.error) transaction.abort();
  throw error;
}

function storageFull(): Error {
  return Object.assign(new Error('The disk is full.'), { name: 'StorageFull' });
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
