import { fold } from '../text/fold';
import { forLetters } from '../text/latin';
import type { NameForm } from './name-forms';
import { COMPLEMENT_WORDS, DEMONYMS, FUNCTION_WORDS, HEADS } from './name-words';

/** The keys under which a longer name may be mentioned in short: its first and its last words, and itself without an adjective. */
export function shortFormsOf(form: NameForm): ReadonlySet<string> {
  const { content } = form;
  const keys = new Set<string>();
  if (content.length > MOST_WORDS) return keys;
  for (let length = 1; length < content.length; length += 1) {
    keys.add(content.slice(0, length).join(' '));
    keys.add(content.slice(-length).join(' '));
  }
  const adjective = adjectiveOf(form);
  if (adjective !== null) keys.add(withoutWord(content, adjective));
  return keys;
}

/** Whether `short` is what an article calls `long` once it has named it: "Conseil de sécurité" after "Conseil de sécurité russe". */
export function isShortFormOf(short: NameForm, long: NameForm): boolean {
  if (short.content.length >= long.content.length) return false;
  const adjective = adjectiveOf(long);
  if (adjective !== null && withoutWord(long.content, adjective) === short.key) return true;
  return isBeginning(short, long) ? isCutAfter(short, long) : isCutBefore(short, long);
}

/** Whether all that `long` says more is whose body it is: "Sénat belge", "U.S. Congress". */
export function saysOnlyWhose(short: NameForm, long: NameForm): boolean {
  return long.content.filter((word) => !short.content.includes(word)).every((word) => DEMONYMS.has(word));
}

const MOST_WORDS = 10;
const NUMBERED = /\d/;
/** A350, but not a bare 2020. */
const NUMBERED_NAME = forLetters(() => /^(?=.*\p{L}).*\d/u);
const YEAR = /^\d{4}$/;
const CAPITAL = forLetters(() => /^\p{Lu}/u);
/** Names that begin so are whole: Saint-Denis is not Saint-Denis de la Réunion. */
const OPENINGS: ReadonlySet<string> = new Set(['saint', 'sainte', 'st', 'san', 'santa', 'sao', 'new', 'port', 'mont', 'bois']);

/** "southern Guinea" is less than Guinea. */
const DIRECTIONS: ReadonlySet<string> = new Set(
  'southern northern eastern western central upper lower north south east west southeast southwest northeast northwest southeastern southwestern northeastern northwestern greater'.split(
    ' ',
  ),
);

function isBeginning(short: NameForm, long: NameForm): boolean {
  return short.content.every((word, index) => word === long.content[index]);
}

function isCutAfter(short: NameForm, long: NameForm): boolean {
  const rest = wordsAfter(long, short.content.length);
  const isLong = short.content.length > 1;
  if (short.kind === 'event') return isLong;
  if (short.kind === 'other' && rest.some((word) => NUMBERED.test(word))) return true;
  if (isHead(short)) return COMPLEMENT_WORDS.has(fold(rest[0] ?? '')) || saysWhoseOrWhat(rest[0] ?? '');
  if (!isLong || OPENINGS.has(short.content[0] ?? '')) return false;
  return COMPLEMENT_WORDS.has(fold(rest[0] ?? '')) || rest.every((word) => !beginsWithCapital(word));
}

function isCutBefore(short: NameForm, long: NameForm): boolean {
  const cut = long.words.slice(0, long.words.length - short.words.length);
  // The Parliament of "Voice to Parliament" is another body than the voice.
  if (isHead(short)) return !FUNCTION_WORDS.has(fold(cut.at(-1) ?? ''));
  if (short.kind === 'event') return cut.every((word) => YEAR.test(word));
  if (short.kind === 'other') return isNumbered(short.words.join(' '));
  if (isApposition(cut)) return beginsWithCapital(short.words[0]) && !cut.some((word) => DIRECTIONS.has(fold(word)));
  return short.kind === 'organisation' && short.content.length > 1 && cut.every((word) => DEMONYMS.has(fold(word)));
}

function isHead({ kind, content }: NameForm): boolean {
  return kind === 'organisation' && content.length === 1 && HEADS.has(content[0] ?? '');
}

/** The rest of "Commission européenne", of "Assemblée Nationale", not of "Parliament House". */
function saysWhoseOrWhat(word: string): boolean {
  return !beginsWithCapital(word) || DEMONYMS.has(fold(word));
}

/** "groupe" before "Bolloré": common nouns that nothing ties to the name but their place. */
function isApposition(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => !beginsWithCapital(word) && !FUNCTION_WORDS.has(fold(word)));
}

/** The words after the first `count` content words, small ones included. */
function wordsAfter({ folded, words, content }: NameForm, count: number): readonly string[] {
  let seen = 0;
  for (const [index, word] of folded.entries()) {
    if (word === content[seen]) seen += 1;
    if (seen === count) return words.slice(index + 1);
  }
  return [];
}

/** The adjective between a common noun and its complement: algérien in "ministère algérien des Affaires étrangères". */
function adjectiveOf({ kind, words, folded, content }: NameForm): string | null {
  const [, adjective = '', small = ''] = folded;
  // The République démocratique du Congo is not the République du Congo.
  const isCommon = kind !== 'place' || !beginsWithCapital(words[0]);
  const isBetween = isCommon && content.length > 2 && COMPLEMENT_WORDS.has(small) && content[1] === adjective;
  return isBetween && !beginsWithCapital(words[1]) ? adjective : null;
}

function withoutWord(content: readonly string[], word: string): string {
  return content.filter((other) => other !== word).join(' ');
}

function beginsWithCapital(word = ''): boolean {
  return CAPITAL(word).test(word);
}

function isNumbered(name: string): boolean {
  return NUMBERED_NAME(name).test(name);
}
