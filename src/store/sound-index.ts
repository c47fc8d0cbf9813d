import type { Block } from '../core/postings/block';
import type { ColumnsRow } from './columns';
import type { Database } from './database';
import type { HiddenRow } from './hidden';
import type { PendingRow } from './pending';
import type { Segment, SegmentsRow } from './segments';

/** Who makes the index anew when it cannot be read: at most one. */
let tell: () => void = ignore;

/** Calls `listener` whenever a row of the index is met that cannot be read. */
export function onIndexFault(listener: () => void): void {
  tell = listener;
}

/** Those of some rows of the index that can be read; of others it is told. */
export function soundRows<Row>(rows: readonly Row[], isSoundRow: (row: Row) => boolean): Row[] {
  const sound = rows.filter(isSoundRow);
  if (sound.length < rows.length) tell();
  return sound;
}

/** Whether what the whole index hangs on can be read; of its postings is told when they are met. */
export async function isIndexSound(database: Database): Promise<boolean> {
  const [pending, columns, hidden, segments] = await Promise.all([
    database.getAll('pending'),
    database.getAll('columns'),
    database.getAll('hidden'),
    database.get('indexing', 'segments'),
  ]);
  const isSegments = segments === undefined || isSoundSegments(segments);
  return isSegments && pending.every(isSoundPending) && columns.every(isSoundColumns) && hidden.every(isSoundHidden);
}

export function isSoundPending(row: Partial<PendingRow>): boolean {
  const { id, savedAt, terms, weights } = row;
  return [id, savedAt, terms].every((text) => typeof text === 'string') && weights instanceof Uint8Array;
}

export function isSoundColumns({ numbers, ids, savedAt, published }: Partial<ColumnsRow>): boolean {
  if (!(numbers instanceof Uint32Array && savedAt instanceof Float64Array && published instanceof Int32Array)) return false;
  return typeof ids === 'string' && savedAt.length === numbers.length && published.length === numbers.length;
}

export function isSoundHidden({ hidden, dropped }: Partial<HiddenRow>): boolean {
  return hidden instanceof Uint8Array && dropped instanceof Uint8Array;
}

export function isSoundSegments(row: unknown): row is SegmentsRow {
  const { segments, next } = (row ?? {}) as Partial<SegmentsRow>;
  return Array.isArray(segments) && Number.isInteger(next) && segments.every(isSoundSegment);
}

export function isSoundBlock({ terms, postings }: Partial<Block>): boolean {
  return typeof terms === 'string' && postings instanceof Uint8Array;
}

function isSoundSegment(segment: Partial<Segment> | null): boolean {
  const { number, articles, last, purged } = segment ?? {};
  return [number, articles, last, purged].every(Number.isInteger);
}

function ignore(): void {}
