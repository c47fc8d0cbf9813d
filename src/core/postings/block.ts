import {
  joinPostings,
  packPostings,
  readNumber,
  startBytes,
  unpackPostings,
  writeBytes,
  writeNumber,
  writtenBytes,
  type PostingList,
} from './posting-list';

/** Neighbouring terms and their postings: one row of the database. Terms of two families never share one. */
export interface Block {
  /** In the order of their code units, a line each. */
  readonly terms: string;
  /** For each term the length of its list, and the list. */
  readonly postings: Uint8Array<ArrayBuffer>;
}

/** A term and the articles that have it. */
export interface TermPostings {
  readonly term: string;
  readonly list: PostingList;
}

/** Terms can hold no line break; what comes from outside is put through this. */
export function asTerm(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** The first letter of a term tells its family. */
export function familyOf(term: string): string {
  return term.slice(0, 1);
}

/** The last term of a block, under which it is found: it is the first one of its segment that is not before a term it holds. */
export function lastTermOf({ terms }: Pick<Block, 'terms'>): string {
  return terms.slice(terms.lastIndexOf('\n') + 1);
}

/** Read for a single term, a block is kept small. */
const MOST_BYTES = 4_096;
/** Facets are read all at once: fewer rows, larger ones. */
const MOST_BYTES_OF_FACETS = 32_768;
const FACETS = 'f';

/** Puts terms, which come sorted and with postings, into blocks. */
export function packBlocks(entries: Iterable<TermPostings>): Block[] {
  const blocks: Block[] = [];
  let [terms, writer, size]: [string[], ReturnType<typeof startBytes>, number] = [[], startBytes(MOST_BYTES), 0];
  const close = (): void => {
    if (terms.length > 0) blocks.push({ terms: terms.join('\n'), postings: writtenBytes(writer) });
    [terms, writer, size] = [[], startBytes(MOST_BYTES), 0];
  };
  for (const { term, list } of entries) {
    const packed = packPostings(list);
    const most = familyOf(term) === FACETS ? MOST_BYTES_OF_FACETS : MOST_BYTES;
    const added = term.length + packed.length + 2;
    if (size + added > most || familyOf(terms[0] ?? term) !== familyOf(term)) close();
    terms.push(term);
    writeNumber(writer, packed.length);
    writeBytes(writer, packed);
    size += added;
  }
  close();
  return blocks;
}

/** All terms of a block that `isWanted`, with their postings but for the numbers that `isKept` refuses. */
export function unpackBlock(
  { terms, postings }: Block,
  isKept: ((number: number) => boolean) | null = null,
  isWanted: ((term: string) => boolean) | null = null,
): TermPostings[] {
  const found: TermPostings[] = [];
  const reader = { bytes: postings, at: 0 };
  for (const term of terms.split('\n')) {
    const length = readNumber(reader);
    const end = reader.at + length;
    if (!isWanted || isWanted(term)) found.push({ term, list: unpackPostings(reader, isKept) });
    reader.at = end;
  }
  return found;
}

/** The postings of one term of a block; null when the block does not hold it. */
export function findInBlock(block: Block, term: string, isKept: ((number: number) => boolean) | null = null): PostingList | null {
  return unpackBlock(block, isKept, (one) => one === term)[0]?.list ?? null;
}

/** Two rows of terms as one, in their order; what nobody has any more is left out. The first one's articles come first. */
export function mergeTerms(one: readonly TermPostings[], other: readonly TermPostings[]): TermPostings[] {
  const merged: TermPostings[] = [];
  let [at, otherAt] = [0, 0];
  for (;;) {
    const [left, right] = [one[at], other[otherAt]];
    const term = firstOf(left?.term, right?.term);
    if (term === undefined) return merged;
    const both = [left, right].filter((entry) => entry?.term === term);
    if (left?.term === term) at += 1;
    if (right?.term === term) otherAt += 1;
    const list = joinPostings(both.flatMap((entry) => entry?.list ?? []));
    if (list.numbers.length > 0) merged.push({ term, list });
  }
}

/** By code units, as the database sorts. */
function firstOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
