import { wordsOf } from '../text/words';

/**
 * The shingles of a text: every run of `WORDS_OF_A_SHINGLE` words, folded, each as a number. Time and space are linear in the text.
 * A. Z. Broder, "On the resemblance and containment of documents", Compression and Complexity of Sequences, 1997.
 */
export function shinglesOf(text: string): Set<number> {
  const hashes = wordsOf(text).map(({ folded }) => hashOf(folded));
  const shingles = new Set<number>();
  for (let last = WORDS_OF_A_SHINGLE - 1; last < hashes.length; last += 1) shingles.add(numberOf(hashes, last));
  return shingles;
}

/** Fewer words are shared by articles that only speak of the same; with more, one correction costs more shingles. */
const WORDS_OF_A_SHINGLE = 5;
/** FNV-1a's, after G. Fowler, L. C. Noll and K.-P. Vo. */
const [FIRST_HASH, PRIME] = [0x811c9dc5, 0x01000193];
/** Any other odd number would do: it makes of the same words a second hash. */
const OTHER_PRIME = 0x85ebca6b;
/** Of the second hash as many bits are kept as a number has room for beside the first. */
const [ROOM, KEPT] = [2 ** 32, 2 ** 21 - 1];

function hashOf(word: string): number {
  let hash = FIRST_HASH;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** 53 bits: among a million shingles hardly two share a number by chance. */
function numberOf(hashes: readonly number[], last: number): number {
  let [one, other] = [FIRST_HASH, PRIME];
  for (let at = last - WORDS_OF_A_SHINGLE + 1; at <= last; at += 1) {
    one = Math.imul(one ^ (hashes[at] ?? 0), PRIME);
    one ^= one >>> 15;
    other = Math.imul(other ^ (hashes[at] ?? 0), OTHER_PRIME);
    other ^= other >>> 13;
  }
  return (mixed(one) >>> 0) + (mixed(other) & KEPT) * ROOM;
}

/** The last step of MurmurHash3 (A. Appleby): each bit of the result hangs on all bits of the number. */
function mixed(number: number): number {
  let hash = number ^ (number >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
