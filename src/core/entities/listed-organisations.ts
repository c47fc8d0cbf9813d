import { forLetters } from '../text/latin';
import { isWrittenLike, keyOf, organisationLookup, type OrganisationName } from './organisations/organisation-lookup';
import type { Tokens } from './tokens';
import type { ListKey, WordFacts } from './word-facts';

/** A known organisation's name in a text: token numbers, the end exclusive. */
export interface ListedName {
  readonly first: number;
  readonly end: number;
  readonly name: OrganisationName;
}

/** Finds the names of known organisations, the longest at each place, without overlaps. Linear in the number of tokens. */
export function findListed(tokens: Tokens): ListedName[] {
  const found: ListedName[] = [];
  for (let at = 0; at < tokens.words.length; at += 1) {
    const word = tokens.words[at];
    const beginning = word ? listKeyOf(word) : NO_KEY;
    const listed = beginning.mostWords > 0 ? longestAt(tokens, at, beginning) : null;
    if (!listed) continue;
    found.push(listed);
    at = listed.end - 1;
  }
  return found;
}

const LONGEST_KEY = 40;

/** Words repeat: what they are looked up by is kept with them. */
function listKeyOf(word: WordFacts): ListKey {
  word.listKey ??= readListKey(word.text);
  return word.listKey;
}

function readListKey(text: string): ListKey {
  const key = text.length > LONGEST_KEY ? '' : keyOf(text);
  const first = firstWordOf(key);
  const group = organisationLookup().byFirstWord.get(first);
  return { key, first, mostWords: group?.longest ?? 0, seconds: key === first ? (group?.seconds ?? null) : null };
}

function longestAt(tokens: Tokens, at: number, { key: start, mostWords, seconds }: ListKey): ListedName | null {
  const { names } = organisationLookup();
  const last = Math.min(at + mostWords, tokens.words.length);
  let [words, found] = ['', null as ListedName | null];
  for (let end = at; end < last && !(end > at && tokens.opens[end] === 1); end += 1) {
    const word = tokens.words[end];
    const { key, first } = word ? listKeyOf(word) : NO_KEY;
    if (key === '') continue;
    if (words !== '' && words === start && seconds?.has(first) === false) break;
    words = words === '' ? key : `${words} ${key}`;
    const name = names.get(words);
    if (name && isWritten(name, tokens, at, end)) found = { first: at, end: end + 1, name };
  }
  return found;
}

const NO_KEY: ListKey = { key: '', first: '', mostWords: 0, seconds: null };

function firstWordOf(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

/** Whether tokens have the capitals that a name asks for. */
function isWritten(name: OrganisationName, tokens: Tokens, first: number, last: number): boolean {
  if (!isWrittenLike(name, writtenAt(tokens, first, last))) return false;
  return hasCapital(tokens, first, last) || !CAPITAL(name.listed).test(name.listed);
}

/** The words of tokens as written, without signs. */
function writtenAt({ words }: Tokens, first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .flatMap((word) => (listKeyOf(word).key === '' ? [] : [word.text]))
    .join(' ');
}

/** Few names are written without one: the gilets jaunes are. */
const CAPITAL = forLetters(() => /\p{Lu}/u);

function hasCapital({ words }: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (words[at]?.isCapital) return true;
  return false;
}

/** What the list says of each token, as a number: 0 for nothing. Ambiguous names, acronyms and full names differ, and so does the first token. */
export function markListed(length: number, listed: readonly ListedName[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { first, end, name } of listed) {
    const mark = markOf(name);
    marks.fill(mark + INSIDE, first, end);
    marks[first] = mark;
  }
  return marks;
}

const INSIDE = 4;

function markOf({ isAmbiguous, isAcronym }: OrganisationName): number {
  if (isAmbiguous) return 1;
  return isAcronym ? 2 : 3;
}
