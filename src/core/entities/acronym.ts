import { fold } from '../text/fold';
import { forLetters } from '../text/latin';
import { FUNCTION_WORDS } from './name-words';

/** The letters of an acronym in capitals, folded: "U.S." is us, "CFE-CGC" is cfecgc; null for anything else. */
export function acronymIn(written: string): string | null {
  const letters = written.replace(BETWEEN_LETTERS, '');
  return CAPITALS(letters).test(letters) ? fold(letters) : null;
}

/** The letters of a name that may be an acronym written as a word: "Sars", "Insee"; null for anything else. */
export function wordAcronymIn(written: string): string | null {
  return CAPITALISED(written).test(written) ? fold(written) : null;
}

/** What a name may be abbreviated to: its initials with and without its small words, hyphens read either way. */
export function initialsOf(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const parts of [name.split(BETWEEN_WORDS(name)), name.split(BETWEEN_PARTS(name))]) {
    const words = parts.map(fold).filter((word) => word !== '');
    const content = words.filter((word) => !FUNCTION_WORDS.has(word));
    found.add(firstLetters(content)).add(firstLetters(words));
  }
  return new Set([...found].filter((initials) => initials.length >= SHORTEST));
}

/** Whether an acronym beside a name in brackets can be its own: its letters come in order, the first one first. */
export function fitsBeside(acronym: string, name: string): boolean {
  const words = fold(name).split(BETWEEN_WORDS(name));
  const letters = words.filter((word) => !FUNCTION_WORDS.has(word)).join('');
  if (words.length < SHORTEST || letters[0] !== acronym[0]) return false;
  let at = 0;
  for (const letter of letters) if (letter === acronym[at]) at += 1;
  return at === acronym.length;
}

const SHORTEST = 2;
const BETWEEN_LETTERS = /[.\s&-]/gu;
const CAPITALS = forLetters(() => /^\p{Lu}[\p{Lu}\p{Nd}]{1,8}$/u);
const CAPITALISED = forLetters(() => /^\p{Lu}\p{Ll}{2,7}$/u);
const BETWEEN_WORDS = forLetters(() => /[^\p{L}\p{M}\p{Nd}-]+/u);
const BETWEEN_PARTS = forLetters(() => /[^\p{L}\p{M}\p{Nd}]+/u);

function firstLetters(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}
