import { datesOf } from '../core/timeline/dates-of';
import { timeKeys } from '../core/timeline/time-keys';
import type { Article } from '../model/article';
import type { ArticleDates } from '../model/time';
import type { Database } from './database';
import { isSound } from './sound';
import { soundRows } from './sound-index';

/** The dates of an article, so that no texts are read to see many articles' times. */
export interface DatesRow extends ArticleDates {
  readonly id: string;
  /** What they are found by; see `core/timeline/time-keys`, and `DOUBTED`. */
  readonly times: readonly string[];
}

/** The row of an article. */
export function datesRowOf(article: Pick<Article, 'id' | 'published' | 'mentions'>): DatesRow {
  const dates = datesOf(article);
  return { id: article.id, ...dates, times: [...timeKeys(dates), ...(dates.doubts.length > 0 ? [DOUBTED] : [])] };
}

/** The key of what has a doubted date. */
const DOUBTED = '?';

/** Below this share of all rows they are read one by one. */
const SMALL_SHARE = 0.3;

/** The dates of some articles; those that have none listed yet are left out. */
export async function getDates(database: Database, ids: ReadonlySet<string>): Promise<DatesRow[]> {
  const { store } = database.transaction('dates');
  if (ids.size > (await store.count()) * SMALL_SHARE) return soundDates(await store.getAll()).filter(({ id }) => ids.has(id));
  const rows = await Promise.all([...ids].map((id) => store.get(id)));
  return soundDates(rows);
}

/** The dates of all saved articles. */
export async function getAllDates(database: Database): Promise<DatesRow[]> {
  return soundDates(await database.getAll('dates'));
}

/** The dates of the articles that are found by one of some keys; see `core/timeline/time-keys`. */
export async function getDatesAt(database: Database, keys: readonly string[]): Promise<DatesRow[]> {
  const index = database.transaction('dates').store.index('byTime');
  const rows = (await Promise.all(keys.map((key) => index.getAll(key)))).flat();
  return [...new Map(soundDates(rows).map((row) => [row.id, row])).values()];
}

/** The dates of the articles that have a doubted one. */
export async function getDoubted(database: Database): Promise<DatesRow[]> {
  return soundDates(await database.getAllFromIndex('dates', 'byTime', DOUBTED));
}

/** They are made anew with the index. */
function soundDates(rows: readonly (DatesRow | undefined)[]): DatesRow[] {
  return soundRows(
    rows.flatMap((row) => row ?? []),
    (row) => isSound('dates', row),
  );
}

const MONTH = /^\d{4}-\d\d$/;
/** Between these sort months, and decades with what is longer than a day, which are passed over. */
const [FIRST_MONTH, LAST_MONTH] = ['0000-01', '9999-12'];

/** The dates of so few articles are read sooner than the months of all. */
const FEW_ARTICLES = 200;

/**
 * The nearest month before or after one, all EDTF, in which one of some articles has a date to the day; null where there is none. `ids`
 * are null for all articles.
 */
export async function nearestMonth(
  database: Database,
  month: string,
  direction: 1 | -1,
  ids: ReadonlySet<string> | null,
): Promise<string | null> {
  // Such a range would end before it begins.
  if (month === (direction === 1 ? LAST_MONTH : FIRST_MONTH)) return null;
  if (ids && ids.size <= FEW_ARTICLES) return nearestOf(await getDates(database, ids), month, direction);
  const range = direction === 1 ? IDBKeyRange.bound(month, LAST_MONTH, true) : IDBKeyRange.bound(FIRST_MONTH, month, false, true);
  const index = database.transaction('dates').store.index('byTime');
  let cursor = await index.openKeyCursor(range, direction === 1 ? 'nextunique' : 'prevunique');
  for (; cursor; cursor = await cursor.continue()) {
    const { key } = cursor;
    if (MONTH.test(key) && (!ids || (await index.getAllKeys(key)).some((id) => ids.has(id)))) return key;
  }
  return null;
}

function nearestOf(rows: readonly DatesRow[], month: string, direction: 1 | -1): string | null {
  const months = rows.flatMap(({ times }) => times.filter((time) => MONTH.test(time)));
  if (direction === 1) return months.filter((one) => one > month).toSorted()[0] ?? null;
  return (
    months
      .filter((one) => one < month)
      .toSorted()
      .at(-1) ?? null
  );
}

/** Keeps the dates of articles that were saved before dates were listed. */
export async function putDates(database: Database, rows: readonly DatesRow[]): Promise<void> {
  const transaction = database.transaction('dates', 'readwrite');
  await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done]);
}
