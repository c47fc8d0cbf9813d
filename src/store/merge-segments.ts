import type { IDBPObjectStore } from 'idb';
import { lastTermOf, mergeTerms, packBlocks, unpackBlock, type Block, type TermPostings } from '../core/postings/block';
import { dropColumns, writeColumns } from './columns';
import type { Database, Schema, SomeStores } from './database';
import { readHidden, type IsOneOf } from './hidden';
import { pendingAfter, readPending, termsOfPending } from './pending';
import { isSoundBlock, soundRows } from './sound-index';
import { writeAll } from './write-all';
import {
  blocksAfter,
  blocksOf,
  lastIn,
  readSegments,
  writeSegments,
  type Merging,
  type Segment,
  type SegmentsRow,
} from './segments';

/** How much one step does. */
export interface TidyLimits {
  /** So many pending articles cost a question little; more of them are made a segment. */
  readonly mostPending: number;
  /** Of each segment that is merged: a step keeps questions waiting. */
  readonly blocksAtOnce: number;
}

const LIMITS: TidyLimits = { mostPending: 16, blocksAtOnce: 32 };
const MOST_AT_ONCE = 32;
/** A segment is merged with the one before it unless that is so many times as large. */
const GROWTH = 8;
/** A segment is written anew when this share of its articles was dropped. */
const MOST_DROPPED = 0.1;

const STORES = ['pending', 'postings', 'columns', 'hidden', 'indexing'] as const;
type Postings = IDBPObjectStore<Schema, SomeStores, 'postings', 'readwrite'>;

/**
 * Does one step of what is to do for the index, and tells whether there is more: pending articles become a segment, neighbours are
 * merged, dropped articles purged. Each step is one transaction: killed before its end it leaves all as it was.
 */
export async function tidyIndex(database: Database, limits: TidyLimits = LIMITS): Promise<boolean> {
  return (await flushPending(database, limits.mostPending)) || mergeStep(database, limits.blocksAtOnce);
}

/** What is derived from stored articles need not wait for the disk. */
const RELAXED = { durability: 'relaxed' } as const;

async function flushPending(database: Database, most: number): Promise<boolean> {
  if ((await countPending(database)) <= most) return false;
  let isFlushed = false;
  const transaction = database.transaction(STORES, 'readwrite', RELAXED);
  const [pending, indexing] = [transaction.objectStore('pending'), transaction.objectStore('indexing')];
  const flush = async (): Promise<void> => {
    const row = await readSegments(indexing);
    const articles = await readPending(pending, lastIn(row), MOST_AT_ONCE);
    // Another step may have been taken since they were counted.
    if (articles.length <= Math.min(most, MOST_AT_ONCE - 1)) return;
    isFlushed = true;
    const { segments, next, ...others } = row;
    const last = articles.at(-1)?.number ?? 0;
    const segment = { number: next, articles: articles.length, last, purged: 0 };
    await Promise.all([
      writeBlocks(transaction.objectStore('postings'), next, termsOfPending(articles)),
      writeColumns(transaction.objectStore('columns'), articles),
      pending.delete(IDBKeyRange.upperBound(last)),
      writeSegments(indexing, { ...others, segments: [...segments, segment], next: next + 1 }),
    ]);
  };
  await writeAll(transaction, [flush]);
  return isFlushed;
}

async function countPending(database: Database): Promise<number> {
  const transaction = database.transaction(['indexing', 'pending']);
  const row = await readSegments(transaction.objectStore('indexing'));
  return transaction.objectStore('pending').count(pendingAfter(lastIn(row)));
}

async function mergeStep(database: Database, blocksAtOnce: number): Promise<boolean> {
  const transaction = database.transaction(STORES, 'readwrite', RELAXED);
  const [postings, indexing] = [transaction.objectStore('postings'), transaction.objectStore('indexing')];
  let isMore = true;
  const merge = async (): Promise<void> => {
    const [row, { isDropped }] = await Promise.all([readSegments(indexing), readHidden(transaction.objectStore('hidden'))]);
    const merging = row.merging ?? chooseMerge(row, isDropped);
    isMore = merging !== null;
    if (!merging) return endPurge(indexing, row);
    const { terms, upTo } = await nextTerms(postings, merging, isDropped, blocksAtOnce);
    await writeBlocks(postings, merging.into, terms);
    // The number of the new segment is taken from its first block on.
    const next = Math.max(row.next, merging.into + 1);
    if (upTo !== null) return writeSegments(indexing, { ...row, next, merging: { ...merging, upTo } });
    await writeSegments(indexing, merged(row, merging));
    await Promise.all(merging.from.map((segment) => postings.delete(blocksOf(segment))));
    if (isDropped) await dropColumns(transaction.objectStore('columns'), stretchOf(row.segments, merging), isDropped);
  };
  await writeAll(transaction, [merge]);
  return isMore;
}

async function endPurge(
  indexing: IDBPObjectStore<Schema, SomeStores, 'indexing', 'readwrite'>,
  { isPurging, ...row }: SegmentsRow,
): Promise<void> {
  if (isPurging) await writeSegments(indexing, row);
}

/** The last two neighbours of which the first is not large enough; else one of which too much was dropped. */
function chooseMerge({ segments, next, isPurging }: SegmentsRow, isDropped: IsOneOf): Merging | null {
  const mostDropped = isPurging ? 0 : MOST_DROPPED;
  const dropped = segments.map((_, at) => countDropped(segments, at, isDropped));
  const at = segments.findLastIndex((segment, index) => segment.articles < GROWTH * (segments[index + 1]?.articles ?? 0));
  const worn = segments.findIndex(({ articles, purged }, index) => (dropped[index] ?? 0) - purged > mostDropped * articles);
  const chosen = at >= 0 ? [at, at + 1] : [worn].filter((index) => index >= 0);
  if (chosen.length === 0) return null;
  const purged = chosen.reduce((sum, index) => sum + (dropped[index] ?? 0), 0);
  return { from: chosen.flatMap((index) => segments[index]?.number ?? []), into: next, upTo: '', purged };
}

function stretchOf(segments: readonly Segment[], { from }: Merging): { readonly first: number; readonly last: number } {
  const at = segments.findIndex(({ number }) => number === from[0]);
  const first = (segments[at - 1]?.last ?? 0) + 1;
  return { first, last: segments.find(({ number }) => number === from.at(-1))?.last ?? first };
}

function countDropped(segments: readonly Segment[], at: number, isDropped: IsOneOf): number {
  if (!isDropped) return 0;
  let dropped = 0;
  for (let number = (segments[at - 1]?.last ?? 0) + 1; number <= (segments[at]?.last ?? 0); number += 1)
    if (isDropped(number)) dropped += 1;
  return dropped;
}

/** The next terms of what is being merged, and the last one of them; null when there are no more after them. */
async function nextTerms(
  postings: Postings,
  { from, upTo }: Merging,
  isDropped: IsOneOf,
  blocksAtOnce: number,
): Promise<{ readonly terms: readonly TermPostings[]; readonly upTo: string | null }> {
  const sources = await Promise.all(from.map((segment) => postings.getAll(blocksAfter(segment, upTo), blocksAtOnce)));
  if (sources.flat().some((block) => !isSoundBlock(block))) throw broken();
  const unfinished = sources.filter((blocks) => blocks.length === blocksAtOnce);
  const bound = unfinished.map(lastOf).toSorted()[0] ?? null;
  const isKept = isDropped && ((number: number) => !isDropped(number));
  const isNext = (term: string): boolean => term > upTo && (bound === null || term <= bound);
  const [one = [], other = []] = sources.map((blocks) => blocks.flatMap((block) => unpackBlock(block, isKept, isNext)));
  return { terms: mergeTerms(one, other), upTo: bound };
}

/** What cannot be read must not be merged: the index is made anew. */
function broken(): Error {
  soundRows([null], () => false);
  return Object.assign(new Error('A block of the index cannot be read.'), { name: 'IndexBroken' });
}

function lastOf(blocks: readonly Block[]): string {
  const last = blocks.at(-1);
  return last ? lastTermOf(last) : '';
}

function merged({ segments, next, merging: _merging, ...others }: SegmentsRow, { from, into, purged }: Merging): SegmentsRow {
  const old = segments.filter(({ number }) => from.includes(number));
  const last = old.at(-1)?.last ?? 0;
  const articles = old.reduce((sum, segment) => sum + segment.articles, 0);
  const alreadyPurged = old.reduce((sum, segment) => sum + segment.purged, 0);
  const whole = { number: into, articles: Math.max(1, articles - (purged - alreadyPurged)), last, purged };
  return {
    ...others,
    segments: segments.flatMap((segment) => {
      if (segment.number === from[0]) return [whole];
      return from.includes(segment.number) ? [] : [segment];
    }),
    next: Math.max(next, into + 1),
  };
}

async function writeBlocks(store: Postings, segment: number, terms: readonly TermPostings[]): Promise<void> {
  await Promise.all(packBlocks(terms).map(async (block) => store.put(block, [segment, lastTermOf(block)])));
}
