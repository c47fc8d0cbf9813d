import type { IDBPObjectStore } from 'idb';
import { isEmpty, NO_CORRECTIONS, type Corrections } from '../model/correction';
import type { CorrectionsRow, Database, Schema, SomeStores } from './database';
import { NO_CHANGE, writeRules, type RuleChange } from './rules';
import { isSound, soundOnes } from './sound';
import { writeAll } from './write-all';

type Reading = IDBPObjectStore<Schema, SomeStores, 'corrections', 'readonly' | 'readwrite'>;
type Writing = IDBPObjectStore<Schema, SomeStores, 'corrections', 'readwrite'>;

/** What the reader decided on the article at some normalised addresses. */
export async function findCorrectionsAt(database: Database, addresses: readonly string[]): Promise<Corrections> {
  return readCorrections(database.transaction('corrections').store, addresses);
}

/** All articles on whose names the reader decided something. */
export async function listNameCorrections(database: Database): Promise<CorrectionsRow[]> {
  const rows = await database.getAll('corrections');
  return soundOnes('corrections', rows).filter(({ names }) => names !== undefined);
}

/**
 * Keeps what the reader decided on the article at some addresses, in place of what was kept, and changes the rules that hold for more
 * articles; on disk when the promise resolves. Fails with `StorageFull` and leaves the store as it was.
 */
export async function putCorrections(
  database: Database,
  addresses: readonly string[],
  corrections: Corrections,
  change: RuleChange = NO_CHANGE,
): Promise<void> {
  const transaction = database.transaction(['corrections', 'rules'], 'readwrite', { durability: 'strict' });
  await writeAll(transaction, [
    () => writeCorrections(transaction.objectStore('corrections'), addresses, corrections),
    () => writeRules(transaction.objectStore('rules'), change),
  ]);
}

/** The same inside a transaction that reads more. */
export async function readCorrections(store: Reading, addresses: readonly string[]): Promise<Corrections> {
  return joinCorrections(await rowsAt(store, addresses));
}

/** What several records tell of one article. */
export function joinCorrections(rows: readonly CorrectionsRow[]): Corrections {
  const published = rows.find((row) => row.published !== undefined)?.published;
  const dates = rows.flatMap((row) => row.dates);
  const names = rows.flatMap((row) => row.names ?? []);
  if (rows.length === 0) return NO_CORRECTIONS;
  // An article was read at two addresses before the page told that they are one.
  const inOrder = rows.length < 2 ? { dates, names } : { dates: dates.toSorted(byInstant), names: names.toSorted(byInstant) };
  return { dates: inOrder.dates, ...(names.length > 0 && { names: inOrder.names }), ...(published && { published }) };
}

function byInstant(one: { readonly decidedAt: string }, other: { readonly decidedAt: string }): number {
  return one.decidedAt < other.decidedAt ? -1 : 1;
}

/** The same inside a transaction that writes more. One record is left for all the addresses; none when nothing is decided. */
export async function writeCorrections(store: Writing, addresses: readonly string[], corrections: Corrections): Promise<void> {
  const found = await Promise.all((await keysAt(store, addresses)).map(async (key) => [key, await store.get(key)] as const));
  // What cannot be read is no reader's to throw away.
  const rows = found.filter(([, row]) => isSound('corrections', row));
  const known = [...new Set([...addresses, ...rows.flatMap(([, row]) => row?.addresses ?? [])])];
  await Promise.all(rows.map(([key]) => store.delete(key)));
  if (!isEmpty(corrections)) await store.put({ ...corrections, addresses: known });
}

async function rowsAt(store: Reading, addresses: readonly string[]): Promise<CorrectionsRow[]> {
  const rows = await Promise.all((await keysAt(store, addresses)).map((key) => store.get(key)));
  return soundOnes('corrections', rows);
}

/** The keys of what was decided at some addresses, inside a transaction that reads more. */
export async function keysAt(store: Reading, addresses: readonly string[]): Promise<number[]> {
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
