import { unwrap, wrap } from 'idb';
import type { Article } from '../model/article';
import type { Corrections } from '../model/correction';
import type { Removal } from '../model/removal';
import { inOrder } from './annotations';
import { join } from './articles';
import { BELONGINGS, OWN_STORES, type Moving, type OwnStore } from './belongings';
import { joinCorrections, writeCorrections } from './corrections';
import type { ArticleRow, Database, Schema } from './database';
import { dropNumbers, hideNumbers, showNumbers } from './hidden';
import { leaveRemoval } from './leave-removal';
import { missPasses, readPassedBy, type PassedBy } from './passes';
import { revisionOf } from './revisions';
import { readSegments, writeSegments } from './segments';
import { isSound, soundOnes } from './sound';
import { writeAll } from './write-all';

/** A row as it was in its store; the key is kept where the row does not hold it. */
export interface MovedRow {
  readonly store: OwnStore;
  readonly key?: IDBValidKey;
  readonly value: unknown;
}

/** An article that was removed, with all that belonged to it. */
export interface RemovedRow {
  readonly removalId: string;
  readonly articleId: string;
  /** In the index. Missing where a version without one removed it. */
  readonly number?: number;
  readonly rows: readonly MovedRow[];
  /** Missing where an earlier version removed it. */
  readonly passedBy?: PassedBy;
}

const STORES = [...OWN_STORES, 'removals' as const, 'removed' as const, 'hidden' as const, 'indexing' as const];

/**
 * Moves articles and all that belongs to them into a removal, which is made or grows; on disk when the promise resolves. Gives how
 * many it holds by now; ids that are gone are left out. Fails with `StorageFull` and leaves the store as it was.
 */
export async function moveIntoRemoval(
  database: Database,
  { id, removedAt }: Pick<Removal, 'id' | 'removedAt'>,
  articleIds: readonly string[],
): Promise<Removal> {
  const transaction: Moving = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const [removals, removed] = [transaction.objectStore('removals'), transaction.objectStore('removed')];
  let removal: Removal = { id, removedAt, articles: 0, title: '' };
  const moveAll = async (): Promise<void> => {
    const found = await Promise.all(
      [...new Set(articleIds)].map((articleId) => transaction.objectStore('articles').get(articleId)),
    );
    const articles = found.filter((article) => article !== undefined);
    const known = (await removals.get(id)) ?? removal;
    removal = { ...known, articles: known.articles + articles.length, title: known.title || (articles[0]?.title ?? '') };
    const passedBy = await readPassedBy(
      transaction.objectStore('indexing'),
      articles.map((article) => article.id),
    );
    const rows = await takeRows(transaction, articles);
    const takeAway = async (article: ArticleRow, at: number): Promise<unknown> =>
      removed.put({
        removalId: id,
        articleId: article.id,
        number: article.number,
        rows: rows[at] ?? [],
        passedBy: passedBy[at] ?? {},
      });
    await hideNumbers(
      transaction.objectStore('hidden'),
      articles.map(({ number }) => number),
    );
    // What throws at once must not leave the others without anyone who hears of them.
    const keepRemoval = async (): Promise<unknown> => removal.articles > 0 && removals.put(removal);
    await Promise.all([...articles.map(takeAway), keepRemoval()]);
  };
  await writeAll(transaction, [moveAll]);
  return removal;
}

/** The rows of each article. One that several of them share goes with the first. */
async function takeRows(transaction: Moving, articles: readonly ArticleRow[]): Promise<MovedRow[][]> {
  const found = await Promise.all(articles.map((article) => keysOfAll(transaction, article)));
  const taken = new Set<string>();
  const isFirst = ({ store, key }: OwnKey): boolean => taken.size < taken.add(JSON.stringify([store, key])).size;
  const own = found.map((keys) => keys.filter(isFirst));
  return Promise.all(
    own.map(async (keys) => (await Promise.all(keys.map((key) => takeRow(transaction, key)))).flatMap((row) => row ?? [])),
  );
}

interface OwnKey {
  readonly store: OwnStore;
  readonly key: IDBValidKey;
}

async function keysOfAll(transaction: Moving, article: ArticleRow): Promise<OwnKey[]> {
  const keys = await Promise.all(
    BELONGINGS.map(async ({ store, keysOf }) => (await keysOf(transaction, article)).map((key) => ({ store, key }))),
  );
  return keys.flat();
}

async function takeRow(transaction: Moving, { store: name, key }: OwnKey): Promise<MovedRow | null> {
  // Rows are moved as they are, whatever they hold: the types of each store are of no use here.
  const store = unwrap(transaction).objectStore(name);
  const [value] = await Promise.all([wrap(store.get(key)), wrap(store.delete(key))]);
  return value === undefined ? null : { store: name, value, ...(store.keyPath === null && { key }) };
}

/** What is decided on an article, and the normalised addresses it is kept under. */
interface Decided {
  readonly addresses: readonly string[];
  readonly corrections: Corrections;
}

/**
 * Puts removed articles back as they were, with what is decided in place of what was kept; on disk when the promise resolves. Fails with
 * `StorageFull` and leaves the store as it was.
 */
export async function moveBack(database: Database, removed: readonly RemovedRow[], decided?: Decided): Promise<void> {
  const transaction: Moving = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const writeBack = async ({ store, key, value }: MovedRow): Promise<unknown> =>
    wrap(unwrap(transaction).objectStore(store).put(value, key));
  // An earlier version took what two articles shared twice: the second time nothing was there.
  const rows = removed.flatMap((row) => row.rows).filter(({ value }) => value !== undefined);
  const keys = removed.map(({ removalId, articleId }) => [removalId, articleId] as const);
  await writeAll(transaction, [
    ...rows.map((row) => () => writeBack(row)),
    ...(decided ? [() => writeCorrections(transaction.objectStore('corrections'), decided.addresses, decided.corrections)] : []),
    () =>
      showNumbers(
        transaction.objectStore('hidden'),
        removed.flatMap(({ number }) => number ?? []),
      ),
    () => missPasses(transaction.objectStore('indexing'), removed),
    () => leaveRemoval(transaction.objectStore('removals'), transaction.objectStore('removed'), keys),
  ]);
}

/** A removed article as it was, but for annotations of its own that are not in its rows; null when rows are missing. */
export function articleOf(removed: RemovedRow): Article | null {
  const [row, text] = [valuesOf(removed, 'articles')[0], valuesOf(removed, 'texts')[0]];
  const annotations = inOrder(valuesOf(removed, 'annotations'));
  if (!isSound('articles', row) || !isSound('texts', text)) return null;
  const revisions = valuesOf(removed, 'revisions').map(revisionOf);
  const [content] = valuesOf(removed, 'contents');
  const article = join(row, text, correctionsOf(removed), annotations);
  return { ...article, ...(content && { html: content.html }), ...(revisions.length > 0 && { revisions }) };
}

/** What was decided on a removed article. */
export function correctionsOf(removed: RemovedRow): Corrections {
  return joinCorrections(soundOnes('corrections', valuesOf(removed, 'corrections')));
}

/** A removed article with another row of its own, and without what was decided on it as far as that can be read. */
export function withArticle({ rows, ...removed }: RemovedRow, value: ArticleRow): RemovedRow {
  const others = rows.filter(
    (row) => row.store !== 'articles' && !(row.store === 'corrections' && isSound(row.store, row.value)),
  );
  return { ...removed, rows: [{ store: 'articles', value }, ...others] };
}

/** The rows of one store among those of a removed article. */
export function valuesOf<Name extends OwnStore>({ rows }: RemovedRow, name: Name): Schema[Name]['value'][] {
  // What was taken from a store is of its type.
  return rows.flatMap(({ store, value }) => (store === name ? [value as Schema[Name]['value']] : []));
}

/** Up to so many articles of a removal that can be read; none when there are no more. */
export async function getRemoved(database: Database, removalId: string, most: number): Promise<RemovedRow[]> {
  for (let range = allOf(removalId); ;) {
    const rows = await database.getAll('removed', range, most);
    const [sound, last] = [soundOnes('removed', rows), rows.at(-1)];
    if (sound.length > 0 || !last) return sound;
    // None of these can ever be given back: they must not stand before those that can.
    range = allOf(removalId, last.articleId);
  }
}

/** Whether anything is left in a removal, readable or not. */
export async function holdsRemoved(database: Database, removalId: string): Promise<boolean> {
  return (await database.count('removed', allOf(removalId))) > 0;
}

/** The ids of all removed articles that can be given back. */
export async function listRemovedIds(database: Database): Promise<ReadonlySet<string>> {
  return new Set((await database.getAllKeys('removed')).map(([, articleId]) => articleId));
}

/** All removals, the last one first. */
export async function listRemovals(database: Database): Promise<Removal[]> {
  return soundOnes('removals', await database.getAllFromIndex('removals', 'byRemovedAt')).toReversed();
}

/** Keeps what is known of a removal. */
export async function putRemoval(database: Database, removal: Removal): Promise<void> {
  await database.put('removals', removal);
}

/** Forgets a removal and its articles for good. */
export async function deleteRemoval(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(['removals', 'removed', 'pending', 'hidden', 'indexing'], 'readwrite');
  const indexing = transaction.objectStore('indexing');
  const numbers: number[] = [];
  let cursor = await transaction.objectStore('removed').index('byNumber').openKeyCursor(allOf(id));
  while (cursor) {
    numbers.push(cursor.key[1]);
    cursor = await cursor.continue();
  }
  await writeAll(transaction, [
    () => dropNumbers(transaction.objectStore('hidden'), numbers),
    ...numbers.map((number) => () => transaction.objectStore('pending').delete(number)),
    async () => writeSegments(indexing, { ...(await readSegments(indexing)), isPurging: true }),
    () => transaction.objectStore('removed').delete(allOf(id)),
    () => transaction.objectStore('removals').delete(id),
  ]);
}

/** An empty list sorts after every text. */
function allOf(removalId: string, after?: string): IDBKeyRange {
  return IDBKeyRange.bound(after === undefined ? [removalId] : [removalId, after], [removalId, []], after !== undefined);
}
