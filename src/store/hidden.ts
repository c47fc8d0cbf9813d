import type { IDBPObjectStore } from 'idb';
import type { Schema, SomeStores } from './database';
import { isSoundHidden, soundRows } from './sound-index';

type Reading = IDBPObjectStore<Schema, SomeStores, 'hidden', 'readonly' | 'readwrite'>;
type Writing = IDBPObjectStore<Schema, SomeStores, 'hidden', 'readwrite'>;

/** A bit for each number of one stretch, lowest first. */
export interface HiddenRow {
  /** Questions pass over these: their articles are removed, or were saved again under another number. */
  readonly hidden: Uint8Array<ArrayBuffer>;
  /** Those among them that will never be asked for again. */
  readonly dropped: Uint8Array<ArrayBuffer>;
}

/** Tells of each number whether it is one of those; null where none is. */
export type IsOneOf = ((number: number) => boolean) | null;

const NUMBERS_IN_A_ROW = 2_048;
const BITS = 8;

/** Has questions pass over numbers until they are shown again, inside a transaction that writes more. */
export function hideNumbers(store: Writing, numbers: readonly number[]): Promise<void> {
  return changeRows(store, numbers, ({ hidden }, at, bit) => {
    hidden[at] = (hidden[at] ?? 0) | bit;
  });
}

/** Has numbers be found again, inside a transaction that writes more. */
export function showNumbers(store: Writing, numbers: readonly number[]): Promise<void> {
  return changeRows(store, numbers, ({ hidden }, at, bit) => {
    hidden[at] = (hidden[at] ?? 0) & ~bit;
  });
}

/** Has questions pass over numbers for good, inside a transaction that writes more. */
export function dropNumbers(store: Writing, numbers: readonly number[]): Promise<void> {
  return changeRows(store, numbers, ({ hidden, dropped }, at, bit) => {
    hidden[at] = (hidden[at] ?? 0) | bit;
    dropped[at] = (dropped[at] ?? 0) | bit;
  });
}

/** Which numbers questions pass over, and which of them for good. */
export async function readHidden(store: Reading): Promise<{ readonly isHidden: IsOneOf; readonly isDropped: IsOneOf }> {
  const [rows, chunks] = await Promise.all([store.getAll(), store.getAllKeys()]);
  if (rows.length === 0) return { isHidden: null, isDropped: null };
  const sound = new Set(soundRows(rows, isSoundHidden));
  const rowOf = new Map(rows.flatMap((row, at) => (sound.has(row) ? [[chunks[at] ?? 0, row] as const] : [])));
  const asker =
    (name: keyof HiddenRow) =>
    (number: number): boolean => {
      const within = number % NUMBERS_IN_A_ROW;
      const byte = rowOf.get(Math.floor(number / NUMBERS_IN_A_ROW))?.[name][Math.floor(within / BITS)] ?? 0;
      return (byte & (1 << (within % BITS))) !== 0;
    };
  return { isHidden: asker('hidden'), isDropped: asker('dropped') };
}

async function changeRows(
  store: Writing,
  numbers: readonly number[],
  change: (row: HiddenRow, at: number, bit: number) => void,
): Promise<void> {
  const chunks = new Set(numbers.map((number) => Math.floor(number / NUMBERS_IN_A_ROW)));
  await Promise.all(
    [...chunks].map(async (chunk) => {
      const row = (await store.get(chunk)) ?? noneHidden();
      for (const number of numbers) {
        const within = number - chunk * NUMBERS_IN_A_ROW;
        if (within >= 0 && within < NUMBERS_IN_A_ROW) change(row, Math.floor(within / BITS), 1 << (within % BITS));
      }
      if (row.hidden.some((bits) => bits !== 0)) await store.put(row, chunk);
      else await store.delete(chunk);
    }),
  );
}

function noneHidden(): HiddenRow {
  return { hidden: new Uint8Array(NUMBERS_IN_A_ROW / BITS), dropped: new Uint8Array(NUMBERS_IN_A_ROW / BITS) };
}
