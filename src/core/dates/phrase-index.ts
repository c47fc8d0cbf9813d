import { afterSpace } from './spaces';

/** Phrases by their first word, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  /** Lower case, parted at spaces. */
  readonly parts: readonly string[];
  /** Whether the text must have a capital where the table has one. */
  readonly needsCapital: boolean;
  /** Whether a point may follow: an abbreviation. */
  readonly mayHavePoint: boolean;
}

/** Stands for any number among first words. */
export const NUMBER = '#';

/** Sorts phrases for finding them at a word. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases.toSorted((one, other) => other.length - one.length)) {
    const plain = phrase.replace(/\.$/, '');
    const first = firstWordOf(phrase);
    const entry = { parts: plain.toLowerCase().split(' '), needsCapital: /^[A-Z]/.test(phrase), mayHavePoint: plain !== phrase };
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  return index;
}

/** What a phrase is found by: its first run of letters in lower case, or `NUMBER`. */
export function firstWordOf(phrase: string): string {
  const first = /[a-z]+|\d+/i.exec(phrase)?.[0].toLowerCase() ?? '';
  return /^\d/.test(first) ? NUMBER : first;
}

/** The places where phrases of the index that begin at `at` end, longest first. */
export function phraseEnds(index: PhraseIndex, plain: string, lower: string, at: number): readonly number[] {
  const phrases = index.get(wordAt(lower, at));
  if (!phrases) return NOWHERE;
  const ends: number[] = [];
  for (const phrase of phrases) {
    const end = phraseEnd(phrase, plain, lower, at);
    if (end === null) continue;
    if (phrase.mayHavePoint && plain[end] === '.') ends.push(end + 1);
    ends.push(end);
  }
  return ends;
}

const NOWHERE: readonly number[] = [];

/** The run of letters at a place, `NUMBER` for digits, empty for anything else. */
export function wordAt(lower: string, at: number): string {
  let end = at;
  while (isLetter(lower.charCodeAt(end))) end += 1;
  if (end > at) return lower.slice(at, end);
  return isDigit(lower.charCodeAt(at)) ? NUMBER : '';
}

function phraseEnd({ parts, needsCapital }: Phrase, plain: string, lower: string, at: number): number | null {
  if (needsCapital && plain[at] === lower[at]) return null;
  let place: number | null = at;
  for (const part of parts) {
    if (place !== at) place = afterSpace(plain, place);
    if (place === null || !lower.startsWith(part, place)) return null;
    place += part.length;
  }
  return isWordCode(lower.charCodeAt(place)) && isWordCode(lower.charCodeAt(place - 1)) ? null : place;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
