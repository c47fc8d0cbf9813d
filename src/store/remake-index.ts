import { countWarnings, titleKey } from '../core/search/index-terms';
import type { Moving } from './belongings';
import { writeColumns } from './columns';
import type { ArticleRow, Database } from './database';
import { isSound } from './sound';
import { writeAll } from './write-all';

const STORES = ['articles', 'texts', 'removed', 'pending', 'postings', 'columns', 'hidden', 'indexing'] as const;

/**
 * Throws the index away and numbers the articles anew, so that they are listed at once; their words are put into it by the pass that does so
 * after an update. On disk when the promise resolves. Fails with `StorageFull` and leaves the store as it was.
 */
export async function remakeIndex(database: Database): Promise<void> {
  const transaction: Moving = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
  const remake = async (): Promise<void> => {
    for (const name of ['postings', 'columns', 'hidden'] as const) await transaction.objectStore(name).clear();
    for (const key of ['segments', 'pass:index', 'pass:dates']) await transaction.objectStore('indexing').delete(key);
    const used = await lastNumber(transaction);
    const rows = (await transaction.objectStore('articles').getAll()).filter((row) => isSound('articles', row));
    const numbered = rows.toSorted(bySavedAt).map((row, at) => ({ ...row, number: used + at + 1 }));
    await Promise.all(numbered.map(async (row) => transaction.objectStore('articles').put(await withFound(transaction, row))));
    await takeNumbers(transaction, used + numbered.length);
    await writeColumns(
      transaction.objectStore('columns'),
      numbered.map(({ number, id, savedAt, published }) => ({ number, id, savedAt, published: published?.value })),
    );
    await forgetNumbersOfRemoved(transaction);
  };
  await writeAll(transaction, [remake]);
}

/** The highest number that was ever given; all that is pending is gone then. */
async function lastNumber(transaction: Moving): Promise<number> {
  const pending = transaction.objectStore('pending');
  const number = await pending.add(NOTHING);
  await pending.clear();
  return number;
}

/** The next number that is given is one that nobody had. */
async function takeNumbers(transaction: Moving, last: number): Promise<void> {
  const pending = transaction.objectStore('pending');
  await pending.put(NOTHING, last);
  await pending.delete(last);
}

const NOTHING = { id: '', savedAt: '', terms: '', weights: new Uint8Array() };

/** What a list sorts and filters by, where it was spoilt too. */
async function withFound(transaction: Moving, row: ArticleRow): Promise<ArticleRow> {
  if (typeof row.titleKey === 'string' && typeof row.warnings === 'number') return row;
  const text = await transaction.objectStore('texts').get(row.id);
  return { ...row, titleKey: titleKey(row.title), warnings: isSound('texts', text) ? countWarnings(text.mentions) : 0 };
}

/** What is given back later goes through all passes, and has a number then. */
async function forgetNumbersOfRemoved(transaction: Moving): Promise<void> {
  let cursor = await transaction.objectStore('removed').openCursor();
  while (cursor) {
    const { number: _number, passedBy: _passedBy, ...row } = cursor.value;
    await cursor.update(row);
    cursor = await cursor.continue();
  }
}

function bySavedAt(one: ArticleRow, other: ArticleRow): number {
  return one.savedAt < other.savedAt ? -1 : 1;
}
