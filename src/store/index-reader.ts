import type { IDBPTransaction } from 'idb';
import {
  familyOf,
  findInBlock,
  mergeTerms,
  packBlocks,
  unpackBlock,
  type Block,
  type TermPostings,
} from '../core/postings/block';
import { tallyBlock, type Tally } from '../core/postings/tally';
import { joinPostings, type PostingList } from '../core/postings/posting-list';
import { joinColumns, type Columns } from './columns';
import type { Database, Schema } from './database';
import { readHidden, type IsOneOf } from './hidden';
import { readPending, termsOfPending, type Pending } from './pending';
import { isSoundBlock, soundRows } from './sound-index';
import { blocksAfter, blocksFrom, blocksWithin, lastIn, readSegments, type Segment } from './segments';

const STORES = ['pending', 'postings', 'columns', 'hidden', 'indexing', 'annotations', 'articles', 'texts'] as const;
type Reading = IDBPTransaction<Schema, typeof STORES, 'readonly'>;

/**
 * The index as it is now: all that is read through it is of one moment. It reads through one transaction, so between two questions only
 * the database may be waited for.
 */
export interface IndexReader {
  readonly transaction: Reading;
  readonly segments: readonly Segment[];
  readonly pending: readonly Pending[];
  readonly isHidden: IsOneOf;
}

export async function openIndex(database: Database): Promise<IndexReader> {
  const transaction = database.transaction(STORES);
  const [row, { isHidden }] = await Promise.all([
    readSegments(transaction.objectStore('indexing')),
    readHidden(transaction.objectStore('hidden')),
  ]);
  const { segments } = row;
  const pending = await readPending(transaction.objectStore('pending'), lastIn(row));
  return { transaction, segments, pending: pending.filter(({ number }) => !isHidden?.(number)), isHidden };
}

/** What lists are put in order by. */
export async function readColumns({ transaction, pending, isHidden }: IndexReader): Promise<Columns> {
  return joinColumns(await transaction.objectStore('columns').getAll(), pending, isHidden);
}

/** A small segment of which many terms are asked is read as a whole. */
const [SMALL_SEGMENT, MANY_TERMS] = [160, 24];

/** The articles that have each of some terms of one family; terms that nobody has are left out. One look-up for each term and segment. */
export async function readTerms(reader: IndexReader, terms: readonly string[]): Promise<Map<string, PostingList>> {
  const wanted = new Set(terms);
  const isWanted = (term: string): boolean => wanted.has(term);
  const found = await Promise.all(
    reader.segments.map((segment) =>
      segment.articles <= SMALL_SEGMENT && wanted.size >= MANY_TERMS
        ? readFamily(reader, segment, terms[0] ?? '', isWanted)
        : Promise.all([...wanted].map((term) => readTerm(reader, segment, term))),
    ),
  );
  const lists = new Map<string, PostingList[]>();
  for (const { term, list } of [...found.flat(), ...termsOfPending(reader.pending, isWanted)])
    if (list.numbers.length > 0) lists.set(term, [...(lists.get(term) ?? []), list]);
  return new Map([...lists].map(([term, all]) => [term, joinPostings(all)]));
}

/** Up to so many blocks of a segment are read for a stretch; a prefix of one letter may stand for half the library. */
const MOST_BLOCKS = 256;

/** All terms from `from` to `to` in their order, with the articles that have them. */
export async function readRange(
  reader: IndexReader,
  { from, to }: { readonly from: string; readonly to: string },
  isAsked: (term: string) => boolean = () => true,
): Promise<TermPostings[]> {
  const isWanted = (term: string): boolean => term >= from && term <= to && isAsked(term);
  const found = await Promise.all(
    reader.segments.map(async ({ number }) => {
      const store = reader.transaction.objectStore('postings');
      const [within, after] = await Promise.all([
        store.getAll(blocksWithin(number, from, to), MOST_BLOCKS),
        store.get(blocksAfter(number, to)),
      ]);
      return unpackAll([...within, ...(after ? [after] : [])], reader.isHidden, isWanted);
    }),
  );
  return [...found, termsOfPending(reader.pending, isWanted)].reduce(mergeTerms, []);
}

/** How often each term from `from` to `to` stands in the articles of a mask, a byte for each number; by segment, each in the order of its terms. */
export async function tallyRange(
  { transaction, segments, pending }: IndexReader,
  { from, to }: { readonly from: string; readonly to: string },
  mask: Uint8Array,
): Promise<Tally[][]> {
  const isWanted = (term: string): boolean => term >= from && term <= to;
  const found = await Promise.all(
    segments.map(async ({ number }) => {
      const store = transaction.objectStore('postings');
      const [within, after] = await Promise.all([
        store.getAll(blocksWithin(number, from, to)),
        store.get(blocksAfter(number, to)),
      ]);
      return soundRows([...within, ...(after ? [after] : [])], isSoundBlock).flatMap((block) =>
        tallyBlock(block, mask, isWanted),
      );
    }),
  );
  const waiting = packBlocks(termsOfPending(pending, isWanted)).flatMap((block) => tallyBlock(block, mask, isWanted));
  return [...found, waiting];
}

async function readTerm({ transaction, isHidden }: IndexReader, { number }: Segment, term: string): Promise<TermPostings> {
  const found = await transaction.objectStore('postings').get(blocksFrom(number, term));
  const [block] = soundRows(found ? [found] : [], isSoundBlock);
  return { term, list: (block && findInBlock(block, term, isKept(isHidden))) ?? { numbers: [], weights: [] } };
}

async function readFamily(
  { transaction, isHidden }: IndexReader,
  { number }: Segment,
  term: string,
  isWanted: (term: string) => boolean,
): Promise<TermPostings[]> {
  const family = familyOf(term);
  const blocks = await transaction.objectStore('postings').getAll(blocksWithin(number, family, `${family}\uFFFF`));
  return unpackAll(blocks, isHidden, isWanted);
}

function unpackAll(blocks: readonly Block[], isHidden: IsOneOf, isWanted: (term: string) => boolean): TermPostings[] {
  return soundRows(blocks, isSoundBlock)
    .flatMap((block) => unpackBlock(block, isKept(isHidden), isWanted))
    .filter(({ list }) => list.numbers.length > 0);
}

function isKept(isHidden: IsOneOf): IsOneOf {
  return isHidden && ((number) => !isHidden(number));
}
