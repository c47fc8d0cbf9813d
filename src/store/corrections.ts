import type { IDBPObjectStore } from 'idb';
import { isEmpty, NO_CORRECTIONS, type Corrections } from '../model/correction';
import type { CorrectionsRow, Database, Schema } from './database';
import { writeAll } from './write-all';

type StoreNames = ArrayLike<'articles' | 'texts' | 'fingerprints' | 'corrections'>;
type Reading = IDBPObjectStore<Schema, StoreNames, 'corrections', 'readonly' | 'readwrite'>;
type Writing = IDBPObjectStore<Schema, StoreNames, 'corrections', 'readwrite'>;

/** What the reader decided on the article at some normalised addresses. */
export async function findCorrectionsAt(database: Database, addresses: readonly string[]): Promise<Corrections> {
  return readCorrections(database.transaction('corrections').store, addresses);
}

/**
 * Keeps what the reader decided on the article at some addresses, in place of what was kept; on disk when the promise resolves.
 * Fails with `StorageFull` and leaves the store as it was.
 */
export async function putCorrections(database: Database, addresses: readonly string[], corrections: Corrections): Promise<void> {
  const transaction = database.transaction('corrections', 'readwrite', { durability: 'strict' });
  await writeAll(transaction, [() => writeCorrections(transaction.store, addresses, corrections)]);
}

/** The same inside a transaction that reads more. */
export async function readCorrections(store: Reading, addresses: readonly string[]): Promise<Corrections> {
  const rows = await rowsAt(store, addresses);
  const published = rows.find((row) => row.published !== undefined)?.published;
  const dates = rows.flatMap((row) => row.dates);
  if (rows.length < 2) return rows[0] ? { dates, ...(published && { published }) } : NO_CORRECTIONS;
  // An article was read at two addresses before the page told that they are one.
  const inOrder = dates.toSorted((one, other) => (one.decidedAt < other.decidedAt ? -1 : 1));
  return { dates: inOrder, ...(published && { published }) };
}

/** The same inside a transaction that writes more. One record is left for all the addresses; none when nothing is decided. */
export async function writeCorrections(store: Writing, addresses: readonly string[], corrections: Corrections): Promise<void> {
  const [keys, rows] = await Promise.all([keysAt(store, addresses), rowsAt(store, addresses)]);
  const known = [...new Set([...addresses, ...rows.flatMap((row) => row.addresses)])];
  await Promise.all(keys.map((key) => store.delete(key)));
  if (!isEmpty(corrections)) await store.put({ ...corrections, addresses: known });
}

async function rowsAt(store: Reading, addresses: readonly string[]): Promise<CorrectionsRow[]> {
  const rows = await Promise.all((await keysAt(store, addresses)).map((key) => store.get(key)));
  return rows.flatMap((row) => row ?? []);
}

async function keysAt(store: Reading, addresses: readonly string[]): Promise<number[]> {
  const index = store.index('byAddress');
  const keys = await Promise.all(addresses.map((address) => index.getAllKeys(address)));
  return [...new Set(keys.flat())];
}

/** Parts a record from one of its addresses, inside a transaction that writes more: what was decided is no longer found there. */
export async function leaveAddress(store: Writing, address: string): Promise<void> {
  for (const key of await keysAt(store, [address])) {
    const row = await store.get(key);
    const addresses = row?.addresses.filter((one) => one !== address) ?? [];
    if (row && addresses.length > 0) await store.put({ ...row, addresses }, key);
  }
}
