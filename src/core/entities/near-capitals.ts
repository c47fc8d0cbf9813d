import type { WordFacts } from './word-facts';

/** No name is this far from a capital: what is not near one is not looked at. */
const FARTHEST = 4;

/** 1 for each token that has a capital within reach in its sentence. */
export function nearCapitals(words: readonly WordFacts[], opens: Uint8Array): Uint8Array {
  const isNear = new Uint8Array(words.length);
  for (let at = 0, since = FARTHEST + 1; at < words.length; at += 1) {
    since = words[at]?.isCapital ? 0 : (opens[at] === 1 ? FARTHEST : since) + 1;
    if (since <= FARTHEST) isNear[at] = 1;
  }
  for (let at = words.length - 1, since = FARTHEST + 1; at >= 0; at -= 1) {
    since = words[at]?.isCapital ? 0 : since + 1;
    if (since <= FARTHEST) isNear[at] = 1;
    if (opens[at] === 1) since = FARTHEST + 1;
  }
  return isNear;
}
