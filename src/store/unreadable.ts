import type { Database } from './database';
import { isSound, type CheckedStore } from './sound';

/** What cannot be worked out of other rows: where one of these cannot be read, the reader has lost something. */
const TOLD: readonly CheckedStore[] = [
  'articles',
  'texts',
  'contents',
  'revisions',
  'annotations',
  'corrections',
  'rules',
  'entityDecisions',
  'removals',
  'removed',
  'lookUps',
  'requests',
];

/** A row that cannot be read, as it is. */
export interface UnreadableRow {
  readonly store: CheckedStore;
  readonly key: IDBValidKey;
  /** Null where there should be one and is none. */
  readonly row: unknown;
}

/** So many rows are looked at before what the reader asks for has its turn. */
const AT_ONCE = 50;

/** All rows of a library that cannot be read, and the texts that its articles lack. */
export async function findUnreadable(database: Database): Promise<UnreadableRow[]> {
  const unreadable: UnreadableRow[] = [];
  for (const store of TOLD) unreadable.push(...(await unreadableIn(database, store)));
  const texts = new Set(await database.getAllKeys('texts'));
  for (const key of await database.getAllKeys('articles'))
    if (!texts.has(key)) unreadable.push({ store: 'texts', key, row: null });
  return unreadable;
}

async function unreadableIn(database: Database, store: CheckedStore): Promise<UnreadableRow[]> {
  const unreadable: UnreadableRow[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, rows]: [IDBValidKey[], unknown[]] = await Promise.all([
      database.getAllKeys(store, range, AT_ONCE),
      database.getAll(store, range, AT_ONCE),
    ]);
    for (const [at, key] of keys.entries()) if (!isSound(store, rows[at])) unreadable.push({ store, key, row: rows[at] ?? null });
    const last = keys.at(-1);
    if (last === undefined || keys.length < AT_ONCE) return unreadable;
    range = IDBKeyRange.lowerBound(last, true);
  }
}
