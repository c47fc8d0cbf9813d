import type { IDBPObjectStore } from 'idb';
import type { Database, Schema, SomeStores } from './database';

/** How far a pass over all articles has come. */
export interface PassRow {
  readonly version: number;
  /** The id of the last article that was done; null when all are. */
  readonly after: string | null;
  /** The ids of articles that were out of the library as it went by, and are to be done. */
  readonly redo?: readonly string[];
}

/** The pass that has articles follow what the reader decided: one that was out of the library for a while goes through it again. */
export const DECISIONS = 'decisions';

/** The versions of the passes that have been over an article, by their names. */
export type PassedBy = Readonly<Record<string, number>>;

type Reading = IDBPObjectStore<Schema, SomeStores, 'indexing', 'readonly' | 'readwrite'>;
type Writing = IDBPObjectStore<Schema, SomeStores, 'indexing', 'readwrite'>;

/** Which passes have been over each of some articles, inside a transaction that writes more. */
export async function readPassedBy(store: Reading, ids: readonly string[]): Promise<PassedBy[]> {
  const passes = await readPasses(store);
  return ids.map((id) =>
    Object.fromEntries([...passes].filter(([, row]) => hasPassed(row, id)).map(([name, { version }]) => [name, version])),
  );
}

/** Has the passes that articles missed be made up for, inside a transaction that brings them back. */
export async function missPasses(
  store: Writing,
  back: readonly { readonly articleId: string; readonly passedBy?: PassedBy }[],
): Promise<void> {
  const passes = await readPasses(store);
  if (!passes.has(DECISIONS)) passes.set(DECISIONS, { version: 0, after: '' });
  for (const [name, row] of passes) {
    const hasMissed = ({ articleId, passedBy }: (typeof back)[number]): boolean =>
      name === DECISIONS || (hasPassed(row, articleId) && passedBy?.[name] !== row.version);
    const redo = [...new Set([...(row.redo ?? []), ...back.filter(hasMissed).map(({ articleId }) => articleId)])];
    if (redo.length > 0) await store.put({ ...row, redo }, keyOf(name));
  }
}

async function readPasses(store: Reading): Promise<Map<string, PassRow>> {
  // The sign after the colon ends the range.
  const range = IDBKeyRange.bound(keyOf(''), 'pass;', false, true);
  const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return new Map(rows.flatMap((row, at) => ('version' in row ? [[(keys[at] ?? '').slice(keyOf('').length), row]] : [])));
}

function hasPassed({ after, redo }: PassRow, id: string): boolean {
  return (after === null || id <= after) && !(redo?.includes(id) ?? false);
}

/** How far a pass has come; null when it never began. */
export async function readPass(database: Database, name: string): Promise<PassRow | null> {
  const row = await database.get('indexing', keyOf(name));
  return row && 'version' in row ? row : null;
}

export async function writePass(database: Database, name: string, row: PassRow): Promise<void> {
  await database.put('indexing', row, keyOf(name));
}

/** The ids of the next articles after one, in the order of their ids. */
export async function idsAfter(database: Database, after: string, most: number): Promise<string[]> {
  return database.getAllKeys('articles', IDBKeyRange.lowerBound(after, true), most);
}

function keyOf(name: string): string {
  return `pass:${name}`;
}
