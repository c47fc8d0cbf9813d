import type { IDBPObjectStore } from 'idb';
import type { TermPostings } from '../core/postings/block';
import type { SavedArticle } from '../model/article';
import type { Schema, SomeStores } from './database';
import { isSoundPending, soundRows } from './sound-index';

/** An article whose terms are not among the postings yet; its key is its number. */
export interface PendingRow {
  readonly id: string;
  readonly savedAt: string;
  /** EDTF, as precisely as it is known. */
  readonly published?: string;
  /** Sorted, a line each. */
  readonly terms: string;
  /** One for each term. */
  readonly weights: Uint8Array<ArrayBuffer>;
}

/** A pending row and its number. */
export interface Pending extends PendingRow {
  readonly number: number;
}

type Reading = IDBPObjectStore<Schema, SomeStores, 'pending', 'readonly' | 'readwrite'>;

/** An article as a pending row. */
export function pendingRow(
  { id, savedAt, published }: Pick<SavedArticle, 'id' | 'savedAt' | 'published'>,
  terms: ReadonlyMap<string, number>,
): PendingRow {
  const sorted = [...terms.keys()].toSorted();
  const weights = Uint8Array.from(sorted, (term) => terms.get(term) ?? 1);
  return { id, savedAt, ...(published && { published: published.value }), terms: sorted.join('\n'), weights };
}

/**
 * What is pending, up to `most`, the first ones first.
 * @param after the last number in the segments: what lies before was deleted, which Chromium would go through one by one (in LevelDB a
 * deleted row stays as a mark until its file is written anew).
 */
export async function readPending(store: Reading, after: number, most?: number): Promise<Pending[]> {
  const range = pendingAfter(after);
  const [rows, numbers] = await Promise.all([store.getAll(range, most), store.getAllKeys(range, most)]);
  return soundRows(
    rows.map((row, at) => ({ ...row, number: numbers[at] ?? 0 })),
    isSoundPending,
  );
}

/** The keys of what is pending when the segments reach to a number. */
export function pendingAfter(last: number): IDBKeyRange {
  return IDBKeyRange.lowerBound(last, true);
}

/** The terms of pending articles that `isWanted`, sorted, with the articles that have them. */
export function termsOfPending(pending: readonly Pending[], isWanted: (term: string) => boolean = () => true): TermPostings[] {
  const lists = new Map<string, { numbers: number[]; weights: number[] }>();
  for (const { number, terms, weights } of pending) {
    for (const [at, term] of terms.split('\n').entries()) {
      if (!isWanted(term)) continue;
      const list = lists.get(term) ?? { numbers: [], weights: [] };
      list.numbers.push(number);
      list.weights.push(weights[at] ?? 1);
      lists.set(term, list);
    }
  }
  return [...lists.keys()].toSorted().map((term) => ({ term, list: lists.get(term) ?? NONE }));
}

const NONE = { numbers: [], weights: [] };
