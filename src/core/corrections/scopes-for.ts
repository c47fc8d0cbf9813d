import type { NameVerdict } from '../../model/name-rule';
import type { NameScope } from '../../model/name-scope';

/** Where a decision may hold, the nearest first. */
export function scopesFor(words: string, { type }: NameVerdict): readonly NameScope[] {
  if (type === 'mute' || type === 'kind' || type === 'sameAs') return ['article', 'site', 'everywhere'];
  // Other words are cut only where the first ones were marked and the second ones stand, which is safe anywhere.
  if (type === 'words') return ['article', 'everywhere'];
  // Nothing but the words themselves says that they are a name: in every article that must be more than "or" or "a".
  return TELLING.test(words) ? ['article', 'everywhere'] : ['article'];
}

/** At least two letters, one of them a capital or of a script that has none. */
const TELLING = /^(?=.*[\p{Lu}\p{Lt}\p{Lo}])(?=.*\p{L}.*\p{L})/su;
