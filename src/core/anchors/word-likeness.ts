import search from 'approx-string-match';

/** Below it two words are different words. */
const LEAST_LIKENESS = 0.7;
/** Shorter words differ by a letter and mean something else. */
const LEAST_LENGTH = 4;
const MOST_ERRORS = 2;
const NUMBER = /\p{Nd}/u;

/**
 * How much a word of the text is a word of the quote, from 0 to 1: a letter or two corrected, or glued to a word beside it.
 * Numbers are equal or not. Cost: bit-parallel matching (G. Myers, 1999), linear in the length of a word.
 */
export function wordLikeness(word: string, inText: string): number {
  if (word === inText) return 1;
  if (word.length < LEAST_LENGTH || inText.length < LEAST_LENGTH || NUMBER.test(word)) return 0;
  const mostErrors = Math.min(MOST_ERRORS, Math.floor(word.length / LEAST_LENGTH));
  const errors = Math.min(...search(inText, word, mostErrors).map((match) => match.errors));
  if (errors === 0) return isAtEdge(word, inText) ? 0.9 : 0;
  const beyond = Math.max(errors, Math.abs(inText.length - word.length));
  const likeness = 1 - beyond / word.length;
  return likeness >= LEAST_LIKENESS ? likeness : 0;
}

function isAtEdge(word: string, inText: string): boolean {
  return inText.startsWith(word) || inText.endsWith(word);
}
