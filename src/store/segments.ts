import type { IDBPObjectStore } from 'idb';
import type { Schema, SomeStores } from './database';
import { isSoundSegments, soundRows } from './sound-index';

/**
 * Postings lie in segments, as in Lucene: each holds all terms of some articles that were saved one after another, in blocks that are
 * written once. Neighbours are merged into one, a few blocks at a time, until each segment is much smaller than the one before it: a
 * log-structured merge tree (O'Neil et al. 1996). Questions read the old ones until the new one is whole, so that merging may stop at
 * any moment and go on later.
 */
export interface Segment {
  readonly number: number;
  /** How many articles went into it. */
  readonly articles: number;
  /** The highest number of an article in it. */
  readonly last: number;
  /** How many numbers in its stretch were dropped already when it was written. */
  readonly purged: number;
}

/** Which segments there are, the oldest articles first, and what is being merged. */
export interface SegmentsRow {
  readonly segments: readonly Segment[];
  /** Of the next segment. */
  readonly next: number;
  readonly merging?: Merging;
  /** Set when the words of articles that were erased must go, however few they are. */
  readonly isPurging?: true;
}

/** One segment that is written anew, or two neighbours that become one. */
export interface Merging {
  readonly from: readonly number[];
  readonly into: number;
  /** The last term that is merged. */
  readonly upTo: string;
  readonly purged: number;
}

const NO_SEGMENTS: SegmentsRow = { segments: [], next: 1 };
const KEY = 'segments';

export async function readSegments(
  store: IDBPObjectStore<Schema, SomeStores, 'indexing', 'readonly' | 'readwrite'>,
): Promise<SegmentsRow> {
  const row = await store.get(KEY);
  const [segments] = soundRows(row === undefined ? [] : [row], isSoundSegments);
  return isSoundSegments(segments) ? segments : NO_SEGMENTS;
}

/** The highest number that went into a segment; all pending ones are higher. */
export function lastIn({ segments }: SegmentsRow): number {
  return segments.at(-1)?.last ?? 0;
}

export async function writeSegments(
  store: IDBPObjectStore<Schema, SomeStores, 'indexing', 'readwrite'>,
  row: SegmentsRow,
): Promise<void> {
  await store.put(row, KEY);
}

/** All blocks of a segment whose last term is after `after`. A list sorts after every text. */
export function blocksAfter(segment: number, after: string): IDBKeyRange {
  return IDBKeyRange.bound([segment, after], [segment, []], true);
}

/** The block of a segment that may hold a term is the first one of these. */
export function blocksFrom(segment: number, term: string): IDBKeyRange {
  return IDBKeyRange.bound([segment, term], [segment, []]);
}

/** The blocks of a segment that may hold terms of a stretch are these, and the first one after them. */
export function blocksWithin(segment: number, from: string, to: string): IDBKeyRange {
  return IDBKeyRange.bound([segment, from], [segment, to]);
}

/** All blocks of a segment. */
export function blocksOf(segment: number): IDBKeyRange {
  return IDBKeyRange.bound([segment], [segment, []]);
}
