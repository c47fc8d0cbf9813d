import { personKey } from '../entities/person-key';
import { wordsOf } from '../text/words';

/** Whether a name has a word that begins with each of some words, whatever their case and accents. */
export function hasWords(name: string, words: string): boolean {
  const own = wordsOf(name);
  return wordsOf(words).every(({ folded }) => own.some((word) => word.folded.startsWith(folded)));
}

/**
 * Whether two names may be of one entity: their last words sound alike in French and English, as Patrouchev and Patrushev do. A first
 * name alone says nothing: Nikolaï is not every Nikolaï.
 */
export function areAlike(one: string, other: string): boolean {
  const [last, otherLast] = [lastWord(one), lastWord(other)];
  return last.length >= SHORTEST_WORD && otherLast.length >= SHORTEST_WORD && personKey(last) === personKey(otherLast);
}

/** Shorter ones are particles and initials. */
const SHORTEST_WORD = 3;

function lastWord(name: string): string {
  return wordsOf(name).at(-1)?.text ?? '';
}
