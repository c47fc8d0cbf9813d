import type { Span } from '../model/span';
import type { Database } from './database';
import { writeAll } from './write-all';

/** A sentence of a saved article, and the date in it. */
export interface ToldDay extends Span {
  readonly articleId: string;
  /** EDTF day. */
  readonly value: string;
}

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
}

/** All pairs that were found and that the reader did not let go. */
export async function listDisagreements(database: Database): Promise<DisagreementRow[]> {
  return (await database.getAll('disagreements')).filter(({ dismissedAt }) => dismissedAt === undefined);
}

/** Keeps what an article disagrees on with others in place of what was known of it; what the reader let go stays so. */
export async function replaceDisagreements(
  database: Database,
  articleId: string,
  rows: readonly DisagreementRow[],
): Promise<void> {
  const transaction = database.transaction('disagreements', 'readwrite');
  const { store } = transaction;
  const before = await store.index('byArticle').getAll(articleId);
  const found = new Set(rows.map(({ id }) => id));
  const dismissed = new Map(
    before.flatMap(({ id, dismissedAt }) => (dismissedAt === undefined ? [] : [[id, dismissedAt] as const])),
  );
  await writeAll(transaction, [
    ...before
      .filter(({ id, dismissedAt }) => !found.has(id) && dismissedAt === undefined)
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
