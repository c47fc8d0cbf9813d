import type { Dismissal, ToldDay } from '../model/loose-decisions';
import type { IDBPObjectStore } from 'idb';
import type { Database, Schema, SomeStores } from './database';
import { soundOnes } from './sound';
import { writeAll } from './write-all';

/** Two sentences that may tell of one event with different days. */
export interface DisagreementRow {
  /** The same when it is found again. */
  readonly id: string;
  /** Of both, for the index. */
  readonly articleIds: readonly string[];
  readonly one: ToldDay;
  readonly other: ToldDay;
  /** What both sentences name. */
  readonly shared: readonly string[];
  /** ISO 8601 instant at which the reader said that it is none. */
  readonly dismissedAt?: string;
  /** Set when one of the two was saved anew since they were compared. */
  readonly isStale?: true;
}

/** All pairs that hold for the articles as they are: those that the reader let go, the last one first, or the others. */
export async function listDisagreements(database: Database, areDismissed = false): Promise<DisagreementRow[]> {
  const rows = soundOnes('disagreements', await database.getAll('disagreements')).filter(
    ({ dismissedAt, isStale }) => !isStale && (dismissedAt !== undefined) === areDismissed,
  );
  return areDismissed ? rows.toSorted((one, other) => ((one.dismissedAt ?? '') < (other.dismissedAt ?? '') ? 1 : -1)) : rows;
}

/** All pairs that the reader let go. */
export async function listDismissals(database: Database): Promise<Dismissal[]> {
  const rows = soundOnes('disagreements', await database.getAll('disagreements'));
  return rows.flatMap(({ isStale: _isStale, dismissedAt, ...pair }) =>
    dismissedAt === undefined ? [] : [{ ...pair, dismissedAt }],
  );
}

/** The articles that one was found to disagree with. */
export async function partnersOf(database: Database, articleId: string): Promise<string[]> {
  const rows = soundOnes('disagreements', await database.getAllFromIndex('disagreements', 'byArticle', articleId));
  return [...new Set(rows.flatMap(({ articleIds }) => articleIds))].filter((id) => id !== articleId);
}

/** An article that is to be compared with others. */
export async function nextUncompared(database: Database): Promise<string | undefined> {
  return database.getKeyFromIndex('articles', 'byUncompared', IDBKeyRange.lowerBound(0));
}

/** Keeps that an article is to be compared anew, and its pairs with it, inside a transaction that writes more. */
export async function outdatePairs(store: Writing, articleId: string): Promise<void> {
  const rows = await store.index('byArticle').getAll(articleId);
  await Promise.all(rows.map(async (row) => store.put({ ...row, isStale: true })));
}

type Writing = IDBPObjectStore<Schema, SomeStores, 'disagreements', 'readwrite'>;

/** What an article was found to disagree on with others. */
export interface Compared {
  readonly rows: readonly DisagreementRow[];
  /** Of the article that was compared; absent when it could not be read. */
  readonly updatedAt?: string;
}

/**
 * Keeps what an article disagrees on with others in place of what was known of it; what the reader let go stays so. Nothing is kept of
 * articles that are gone, and nothing changes when the article was saved anew since it was compared.
 */
export async function replaceDisagreements(
  database: Database,
  articleId: string,
  { rows: found, updatedAt }: Compared,
): Promise<void> {
  const transaction = database.transaction(['disagreements', 'articles'], 'readwrite');
  const [store, articles] = [transaction.objectStore('disagreements'), transaction.objectStore('articles')];
  const article = await articles.get(articleId);
  if (article && updatedAt !== undefined && article.updatedAt !== updatedAt) return;
  const others = await Promise.all(found.map(({ articleIds }) => Promise.all(articleIds.map((id) => articles.getKey(id)))));
  const rows = found.filter((_, at) => others[at]?.every((id) => id !== undefined));
  const before = await store.index('byArticle').getAll(articleId);
  const again = new Set(rows.map(({ id }) => id));
  const dismissed = new Map(
    before.flatMap(({ id, dismissedAt }) => (dismissedAt === undefined ? [] : [[id, dismissedAt] as const])),
  );
  await writeAll(transaction, [
    async () => {
      if (!article?.uncompared) return;
      const { uncompared: _uncompared, ...compared } = article;
      await articles.put(compared);
    },
    ...before
      .filter(({ id, dismissedAt }) => !again.has(id) && dismissedAt === undefined)
      .map(
        ({ id }) =>
          () =>
            store.delete(id),
      ),
    ...rows.map((row) => {
      const dismissedAt = dismissed.get(row.id);
      return () => store.put({ ...row, ...(dismissedAt !== undefined && { dismissedAt }) });
    }),
  ]);
}

/** Keeps that a pair is no disagreement, or with null that it may be one after all. Does nothing where it is gone. */
export async function dismissDisagreement(database: Database, id: string, dismissedAt: string | null): Promise<void> {
  const transaction = database.transaction('disagreements', 'readwrite', { durability: 'strict' });
  await writeAll(transaction, [
    async () => {
      const row = await transaction.store.get(id);
      if (!row) return;
      const { dismissedAt: _before, ...rest } = row;
      await transaction.store.put({ ...rest, ...(dismissedAt !== null && { dismissedAt }) });
    },
  ]);
}
