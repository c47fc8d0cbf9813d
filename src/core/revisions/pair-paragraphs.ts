import { plainWords } from './plain-words';
import type { Stretch } from './split-text';

/** A paragraph before and after; one is missing where it was taken out or put in. */
export interface ParagraphPair {
  readonly before: Stretch | null;
  readonly after: Stretch | null;
}

/** Less alike, one is no later form of the other. */
const LEAST_LIKENESS = 0.35;
/** Of more than so many possible pairs none is looked for. */
const MOST_PAIRS = 40_000;

/**
 * Pairs paragraphs that were replaced with those that took their place, in order, so that the pairs have as many words in common as can
 * be: Needleman and Wunsch's alignment, scored by Dice's coefficient of their words. Quadratic in the number of paragraphs.
 */
export function pairParagraphs(before: readonly Stretch[], after: readonly Stretch[]): ParagraphPair[] {
  if (before.length * after.length > MOST_PAIRS) return unpaired(before, after);
  const scores = scoreAll(before.map(wordsIn), after.map(wordsIn));
  const pairs: ParagraphPair[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const step = scores[row]?.[column]?.step ?? 'both';
    pairs.push({
      before: step === 'putIn' ? null : (before[row] ?? null),
      after: step === 'takenOut' ? null : (after[column] ?? null),
    });
    if (step !== 'putIn') row += 1;
    if (step !== 'takenOut') column += 1;
  }
  return pairs;
}

interface Score {
  /** The best that can be had from here on. */
  readonly best: number;
  /** What the best begins with. */
  readonly step: 'both' | 'takenOut' | 'putIn';
}

function scoreAll(before: readonly ReadonlySet<string>[], after: readonly ReadonlySet<string>[]): Score[][] {
  const scores: Score[][] = [...before.map((): Score[] => []), Array.from(after, () => ({ best: 0, step: 'putIn' as const }))];
  for (let row = before.length - 1; row >= 0; row -= 1) {
    const [scored, below] = [scores[row] ?? [], scores[row + 1] ?? []];
    scored[after.length] = { best: 0, step: 'takenOut' };
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const likeness = likenessOf(before[row] ?? NO_WORDS, after[column] ?? NO_WORDS);
      const both = likeness < LEAST_LIKENESS ? 0 : likeness + bestOf(below[column + 1]);
      scored[column] = betterOf(both, bestOf(below[column]), bestOf(scored[column + 1]));
    }
  }
  return scores;
}

function betterOf(both: number, takenOut: number, putIn: number): Score {
  if (both > takenOut && both > putIn) return { best: both, step: 'both' };
  return takenOut >= putIn ? { best: takenOut, step: 'takenOut' } : { best: putIn, step: 'putIn' };
}

function bestOf(score: Score | undefined): number {
  return score?.best ?? 0;
}

const NO_WORDS: ReadonlySet<string> = new Set();

function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts without spaces have no words that a pattern finds; two letters in a row do as well. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

function wordsIn({ text }: Stretch): ReadonlySet<string> {
  const words = plainWords(text).toLowerCase().match(WORD) ?? [];
  return new Set(words.flatMap((word) => (UNSPACED.test(word) ? pairsOfLetters(word) : [word])));
}

function pairsOfLetters(word: string): string[] {
  const letters = [...word];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function unpaired(before: readonly Stretch[], after: readonly Stretch[]): ParagraphPair[] {
  return [...before.map((one) => ({ before: one, after: null })), ...after.map((one) => ({ before: null, after: one }))];
}
