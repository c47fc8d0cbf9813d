import { shinglesOf } from './shingles';

/** As many numbers as a print has at most. Each costs a row in the database's index. */
export const LONGEST_PRINT = 64;

/**
 * The print of a text: the smallest of the numbers of its shingles (a bottom-k sketch). Texts that share words in a row share numbers
 * of their prints, a tenth of a text with the whole of it about six of 64, so that each number can be a key of an index. Sorting
 * costs n log n. A. Z. Broder, "On the resemblance and containment of documents", 1997, section 4; E. Cohen and H. Kaplan,
 * "Summarizing data using bottom-k sketches", PODC 2007.
 */
export function printText(text: string): number[] {
  return [...Float64Array.from(shinglesOf(text)).toSorted().subarray(0, LONGEST_PRINT)];
}
