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

/** All that is pending, or up to `most`, the first ones first. */
export async function readPending(store: Reading, most?: number): Promise<Pending[]> {
  const [rows, numbers] = await Promise.all([store.getAll(null, most), store.getAllKeys(null, most)]);
  return soundRows(
    rows.map((row, at) => ({ ...row, number: numbers[at] ?? 0 })),
    isSoundPending,
  );
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
