import { isCapitalised, type Word } from '../text/words';
import type { CountedWord } from './word-keys';

/** The different words of an article in the order in which they first stand there, without those of `stopWords`. */
export function countWords(words: readonly Word[], title: readonly Word[], stopWords: ReadonlySet<string>): CountedWord[] {
  const counted = new Map<string, CountedWord>();
  const add = (word: Word, times: number): void => {
    if (stopWords.has(word.folded)) return;
    const { text, count, capitals } = counted.get(word.folded) ?? { text: word.text, count: 0, capitals: 0 };
    const isName = isCapitalised(word);
    counted.set(word.folded, { text, folded: word.folded, count: count + times, capitals: capitals + (isName ? times : 0) });
  };
  for (const word of words) add(word, 1);
  for (const word of title) add(word, TITLE_COUNT);
  return [...counted.values()];
}

/** How often a word of the title counts. */
const TITLE_COUNT = 4;
