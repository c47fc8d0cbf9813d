import { isWrittenLike, keyOf, organisationLookup, type OrganisationName } from './organisations/organisation-lookup';
import type { Tokens } from './tokens';
import type { WordFacts } from './word-facts';

/** A known organisation's name in a text: token numbers, the end exclusive. */
export interface ListedName {
  readonly first: number;
  readonly end: number;
  readonly name: OrganisationName;
}

/** Finds the names of known organisations, the longest at each place, without overlaps. Linear in the number of tokens. */
export function findListed(tokens: Tokens): ListedName[] {
  const keys = tokens.words.map(keyOfWord);
  const found: ListedName[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const mostWords = keys[at]?.mostWords ?? 0;
    const listed = mostWords > 0 ? longestAt(tokens, keys, at, mostWords) : null;
    if (!listed) continue;
    found.push(listed);
    at = listed.end - 1;
  }
  return found;
}

const LONGEST_KEY = 40;
const keptKeys = new WeakMap<WordFacts, ListKey>();

/** What the list is asked with for a word. */
interface ListKey {
  readonly key: string;
  /** Of the longest name that begins with it; 0 for none. */
  readonly mostWords: number;
}

/** Words repeat: what they are looked up by is kept. */
function keyOfWord(word: WordFacts): ListKey {
  const known = keptKeys.get(word);
  if (known) return known;
  const key = word.text.length > LONGEST_KEY ? '' : keyOf(word.text);
  const kept = { key, mostWords: organisationLookup().longestByFirstWord.get(key.split(' ', 1)[0] ?? '') ?? 0 };
  keptKeys.set(word, kept);
  return kept;
}

function longestAt(tokens: Tokens, keys: readonly ListKey[], at: number, mostWords: number): ListedName | null {
  const { names } = organisationLookup();
  const last = Math.min(at + mostWords, keys.length);
  let [key, written, found] = ['', '', null as ListedName | null];
  for (let end = at; end < last && !(end > at && tokens.opens[end] === 1); end += 1) {
    const { key: word = '' } = keys[end] ?? {};
    if (word === '') continue;
    key = joined(key, word);
    written = joined(written, tokens.texts[end]);
    const name = names.get(key);
    if (name && isWrittenLike(name, written) && (hasCapital(tokens, at, end) || !CAPITAL.test(name.listed)))
      found = { first: at, end: end + 1, name };
  }
  return found;
}

/** Few names are written without one: the gilets jaunes are. */
const CAPITAL = /\p{Lu}/u;

function joined(words: string, word = ''): string {
  return words === '' ? word : `${words} ${word}`;
}

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
