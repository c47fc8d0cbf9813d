import type { Database } from './database';

/** How far a pass over all articles has come. */
export interface PassRow {
  readonly version: number;
  /** The id of the last article that was done; null when all are. */
  readonly after: string | null;
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
