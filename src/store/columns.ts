import type { IDBPObjectStore } from 'idb';
import type { Schema, SomeStores } from './database';
import type { IsOneOf } from './hidden';
import { isSoundColumns, soundRows } from './sound-index';

/** What lists are put in order by, of the articles whose numbers lie in one stretch. Lists of one length, ids a line each. */
export interface ColumnsRow {
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly ids: string;
  /** Milliseconds since 1970. */
  readonly savedAt: Float64Array<ArrayBuffer>;
  /** Days since 1970; far below all others when not known. */
  readonly published: Int32Array<ArrayBuffer>;
}

/** One line of the columns. */
export interface ListedNumber {
  readonly number: number;
  readonly id: string;
  readonly savedAt: string;
  /** EDTF, as precisely as it is known. */
  readonly published?: string | undefined;
}

/** The columns of all articles that are not hidden, in the order of their numbers. Lists of one length. */
export interface Columns {
  readonly numbers: readonly number[];
  readonly ids: readonly string[];
  readonly savedAt: readonly number[];
  readonly published: readonly number[];
}

type Writing = IDBPObjectStore<Schema, SomeStores, 'columns', 'readwrite' | 'versionchange'>;

const NUMBERS_IN_A_ROW = 1_024;
const NO_DAY = -1e9;
const DAY = 86_400_000;

/** Lists articles under their numbers, inside a transaction that writes more. */
export async function writeColumns(store: Writing, articles: readonly ListedNumber[]): Promise<void> {
  const chunks = new Map<number, ListedNumber[]>();
  for (const article of articles) {
    const chunk = Math.floor(article.number / NUMBERS_IN_A_ROW);
    chunks.set(chunk, chunks.get(chunk) ?? []);
    chunks.get(chunk)?.push(article);
  }
  await Promise.all([...chunks].map(async ([chunk, added]) => store.put(withLines(await store.get(chunk), added), chunk)));
}

/** Takes numbers of a stretch out of the columns, inside a transaction that writes more. */
export async function dropColumns(
  store: Writing,
  { first, last }: { readonly first: number; readonly last: number },
  isDropped: (number: number) => boolean,
): Promise<void> {
  const [from, to] = [first, last].map((number) => Math.floor(number / NUMBERS_IN_A_ROW));
  for (const chunk of await store.getAllKeys(IDBKeyRange.bound(from, to))) {
    const row = await store.get(chunk);
    if (row?.numbers.some(isDropped)) await store.put(keepLines(row, isDropped), chunk);
  }
}

/** Rows, the first ones first, and articles that are in none yet, as columns. */
export function joinColumns(rows: readonly ColumnsRow[], pending: readonly ListedNumber[], isHidden: IsOneOf): Columns {
  const columns: Growing = { numbers: [], ids: [], savedAt: [], published: [] };
  for (const row of [...soundRows(rows, isSoundColumns), withLines(undefined, pending)]) {
    const ids = row.ids.split('\n');
    for (const [at, number] of row.numbers.entries()) {
      if (isHidden?.(number)) continue;
      columns.numbers.push(number);
      columns.ids.push(ids[at] ?? '');
      columns.savedAt.push(row.savedAt[at] ?? 0);
      columns.published.push(row.published[at] ?? NO_DAY);
    }
  }
  return columns;
}

type Growing = { -readonly [Name in keyof Columns]: Columns[Name][number][] };

/** Those of some ids that are listed, the last published first; what has no such day counts for the day it was saved. */
export function lastPublishedFirst({ ids, savedAt, published }: Columns, wanted: ReadonlySet<string>): string[] {
  return ids
    .map((id, at) => {
      const [saved, day = NO_DAY] = [savedAt[at] ?? 0, published[at]];
      return { id, saved, day: day === NO_DAY ? Math.floor(saved / DAY) : day };
    })
    .filter(({ id }) => wanted.has(id))
    .toSorted((one, other) => other.day - one.day || other.saved - one.saved || (one.id < other.id ? 1 : -1))
    .map(({ id }) => id);
}

/** Days since 1970 of an EDTF day; of a month or a year the first one. */
export function dayNumber(published: string | undefined): number {
  const [year = '', month = '01', day = '01'] = (published ?? '').split('-');
  const time = Date.parse(`${year}-${month}-${day}T12:00:00Z`);
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / DAY);
}

function withLines(row: ColumnsRow | undefined, added: readonly ListedNumber[]): ColumnsRow {
  return {
    numbers: Uint32Array.from([...(row?.numbers ?? []), ...added.map(({ number }) => number)]),
    ids: [...(row ? [row.ids] : []), ...added.map(({ id }) => id)].join('\n'),
    savedAt: Float64Array.from([...(row?.savedAt ?? []), ...added.map(({ savedAt }) => Date.parse(savedAt) || 0)]),
    published: Int32Array.from([...(row?.published ?? []), ...added.map(({ published }) => dayNumber(published))]),
  };
}

function keepLines({ numbers, ids, savedAt, published }: ColumnsRow, isDropped: (number: number) => boolean): ColumnsRow {
  const isKept = (_: unknown, at: number): boolean => !isDropped(numbers[at] ?? 0);
  return {
    numbers: numbers.filter(isKept),
    ids: ids.split('\n').filter(isKept).join('\n'),
    savedAt: savedAt.filter(isKept),
    published: published.filter(isKept),
  };
}
