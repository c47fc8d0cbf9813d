import type { WordFacts } from './word-facts';

/** Runs of capitalised words within a sentence: for each token the first and the last token of its run, -1 outside. */
export interface Runs {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Finds the runs of capitalised words. */
export function findRuns(words: readonly WordFacts[], opens: Uint8Array): Runs {
  const first = new Int32Array(words.length).fill(-1);
  const last = new Int32Array(words.length).fill(-1);
  for (let at = 0; at < words.length; at += 1) {
    if (!words[at]?.isCapital) continue;
    let end = at;
    while (words[end + 1]?.isCapital && opens[end + 1] === 0) end += 1;
    first.fill(at, at, end + 1);
    last.fill(end, at, end + 1);
    at = end;
  }
  return { first, last };
}
