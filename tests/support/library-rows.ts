import type { Database } from '../../src/store/database';

/** What is worked out of the other rows, and what of it depends on the order in which articles were saved. */
const WORKED_OUT = new Set(['pending', 'postings', 'columns', 'hidden', 'indexing', 'disagreements']);

/** Every row of a library but those that are worked out of others, and the numbers that the index gives. */
export async function rowsOf(database: Database): Promise<Record<string, unknown[]>> {
  const names = [...database.objectStoreNames].filter((name) => !WORKED_OUT.has(name));
  const rows = await Promise.all(
    names.map(async (name) => [name, (await database.getAll(name)).map(comparable).toSorted(byContent)] as const),
  );
  return Object.fromEntries(rows);
}

/** Empties a library. */
export async function wipe(database: Database): Promise<void> {
  for (const name of database.objectStoreNames) await database.clear(name);
}

function comparable(row: object): unknown {
  const fields = Object.entries(row).filter(([name]) => name !== 'number' && name !== 'uncompared');
  const sorted = fields.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, value]) => [name, name === 'addresses' ? [...value].toSorted() : value]));
}

/** Keys that a store gives itself go by when a row was written last. */
function byContent(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
