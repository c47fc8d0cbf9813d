import type { RequestStretch, SentRequest } from '../model/sent-request';
import type { Database } from './database';
import { soundOnes } from './sound';
import { writeAll } from './write-all';

/** Keeps requests, or how they ended; on disk when the promise resolves. Fails with `StorageFull` and keeps none of them. */
export async function putRequests(database: Database, requests: readonly SentRequest[]): Promise<void> {
  const transaction = database.transaction('requests', 'readwrite', { durability: 'strict' });
  await writeAll(
    transaction,
    requests.map((request) => () => transaction.store.put(request)),
  );
}

/** Keeps how a request ended; does nothing when it was forgotten meanwhile. */
export async function endRequest(database: Database, request: SentRequest): Promise<void> {
  const transaction = database.transaction('requests', 'readwrite');
  await writeAll(transaction, [
    async () => (await transaction.store.getKey(request.id)) !== undefined && transaction.store.put(request),
  ]);
}

/** Some of the requests, the last ones first: up to `count` after the first `from`. */
export async function listRequests(database: Database, from: number, count: number): Promise<RequestStretch> {
  // How many can be read is known of all of them only; each was a click of the reader's.
  const all = soundOnes('requests', await database.getAllFromIndex('requests', 'bySentAt')).toReversed();
  return { total: all.length, requests: all.slice(from, from + count) };
}

/** How many requests were sent since an instant (ISO 8601). */
export async function countRequestsSince(database: Database, instant: string): Promise<number> {
  return database.countFromIndex('requests', 'bySentAt', IDBKeyRange.lowerBound(instant));
}

/** Forgets all requests and gives them back, so that this can be undone. */
export async function takeRequests(database: Database): Promise<SentRequest[]> {
  const transaction = database.transaction('requests', 'readwrite');
  const requests = await transaction.store.getAll();
  await writeAll(transaction, [() => transaction.store.clear()]);
  return requests;
}
