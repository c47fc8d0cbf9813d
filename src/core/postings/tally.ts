import type { Block } from './block';
import { readNumber } from './posting-list';

/** How often a term stands in some articles. */
export interface Tally {
  readonly term: string;
  readonly articles: number;
  /** The sum of its weights in them. */
  readonly weight: number;
}

/** Counts the terms of a block in the articles of a mask, a byte for each number; terms that are in none are left out. One pass, no lists. */
export function tallyBlock({ terms, postings }: Block, mask: Uint8Array, isWanted: (term: string) => boolean): Tally[] {
  const tallies: Tally[] = [];
  const reader = { bytes: postings, at: 0 };
  for (const term of terms.split('\n')) {
    const length = readNumber(reader);
    const end = reader.at + length;
    const tally = isWanted(term) ? tallyList(reader, term, mask) : null;
    if (tally && tally.articles > 0) tallies.push(tally);
    reader.at = end;
  }
  return tallies;
}

function tallyList(reader: { readonly bytes: Uint8Array; at: number }, term: string, mask: Uint8Array): Tally {
  let [number, articles, weight] = [0, 0, 0];
  for (let left = readNumber(reader); left > 0; left -= 1) {
    number += readNumber(reader);
    const one = reader.bytes[reader.at++] ?? 0;
    if (mask[number] !== 1) continue;
    articles += 1;
    weight += one;
  }
  return { term, articles, weight };
}
