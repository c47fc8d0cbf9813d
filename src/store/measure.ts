import type { StoreNames } from 'idb';
import type { StoredKind } from '../model/storage';
import type { Database, Schema } from './database';
import { sizeOf } from './size-of';

/** The stores of each kind; rows of the first are what is counted. A store of more is added here. */
const STORES_OF: Readonly<Record<Exclude<StoredKind, 'settings'>, readonly [StoreNames<Schema>, ...StoreNames<Schema>[]]>> = {
  articles: ['articles', 'texts', 'revisions'],
  layouts: ['contents'],
  annotations: ['annotations', 'changes'],
  decisions: ['corrections', 'rules', 'entityDecisions'],
  removed: ['removed', 'removals'],
  lookUps: ['lookUps', 'requests'],
  index: ['fingerprints', 'dates', 'disagreements', 'postings', 'columns', 'pending', 'hidden', 'indexing'],
};

/** Where each row that is counted is a thing of its own to the reader. */
const COUNTS_ALL: ReadonlySet<StoredKind> = new Set(['decisions', 'lookUps']);

/** So many rows of a store are looked at, in even steps; all of them where there are no more. */
const MOST_SEEN = 200;

/** How many things are kept of a kind, and about how many bytes. One row at a time is in memory. */
export async function measureKind(
  database: Database,
  kind: keyof typeof STORES_OF,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const measured = [];
  for (const store of STORES_OF[kind]) measured.push(await measureStore(database, store));
  const counted = COUNTS_ALL.has(kind) ? measured : measured.slice(0, 1);
  return {
    count: counted.reduce((sum, { count }) => sum + count, 0),
    bytes: measured.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function measureStore(
  database: Database,
  name: StoreNames<Schema>,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const { store } = database.transaction(name);
  const count = await store.count();
  const step = Math.max(1, Math.ceil(count / MOST_SEEN));
  let [seen, bytes] = [0, 0];
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.advance(step)) {
    seen += 1;
    bytes += sizeOf(cursor.value);
  }
  return { count, bytes: seen === 0 ? 0 : Math.round((bytes / seen) * count) };
}
