import type { PostingList } from '../postings/posting-list';

/** The numbers of articles up to a last one, of which some hold: a byte each. */
export type Mask = Uint8Array;

/** A word that is asked for, with the articles that have it. */
export interface AskedWord {
  readonly list: PostingList;
  readonly isExcluded: boolean;
}

/** What words ask for: which articles have them all and none that is excluded, and how well each matches. */
export interface Scored {
  readonly mask: Mask;
  readonly scores: Float32Array;
}

/**
 * Scores articles by BM25 (Robertson & Zaragoza 2009), whose part that depends on the article alone stands in the postings. One pass over
 * the postings of each word.
 * @param numbers of all articles that may be found, in order.
 */
export function scoreWords(words: readonly AskedWord[], numbers: readonly number[]): Scored {
  const [articles, last] = [numbers.length, numbers.at(-1) ?? 0];
  const scores = new Float32Array(last + 1);
  const asked = words.filter(({ isExcluded }) => !isExcluded);
  const having = new Uint16Array(last + 1);
  for (const { list } of asked) {
    const inverse = Math.log(1 + (articles - list.numbers.length + 0.5) / (list.numbers.length + 0.5));
    for (const [at, number] of list.numbers.entries()) {
      scores[number] = (scores[number] ?? 0) + inverse * (list.weights[at] ?? 0);
      having[number] = (having[number] ?? 0) + 1;
    }
  }
  const mask = new Uint8Array(last + 1);
  for (const number of numbers) if (having[number] === asked.length) mask[number] = 1;
  for (const { list, isExcluded } of words) if (isExcluded) for (const number of list.numbers) mask[number] = 0;
  return { mask, scores };
}

/** Keeps in a mask only the numbers of a list; of an excluded one those that are not in it. */
export function keepOnly(mask: Mask, numbers: readonly number[], isExcluded: boolean): Mask {
  const kept = new Uint8Array(mask.length);
  if (isExcluded) kept.set(mask);
  for (const number of numbers) kept[number] = isExcluded ? 0 : (mask[number] ?? 0);
  return kept;
}
