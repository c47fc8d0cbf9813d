import { fold } from '../../text/fold';
import { BODIES } from './bodies';
import { COMPANIES } from './companies';
import { INSTITUTIONS } from './institutions';
import { KNOWLEDGE_AND_SPORT } from './knowledge-and-sport';
import { MEDIA } from './media';
import { POLITICS } from './politics';

/**
 * Organisations that French and English news name, written down from general knowledge.
 *
 * The tables hold one organisation a line: `id|names|names in English`. Names are separated by semicolons and the first is the one
 * shown; without a second list the first serves English too. Marks before a name, in this order: `?` it is also a word, a place or
 * a person (Orange, Marianne); `*` bodies elsewhere bear it too (Sénat, Labour Party); `=` an acronym, in capitals only (CGT); `~` an acronym that is also written as a word (OTAN, Otan). Names of
 * at most five capitals and digits are acronyms without a mark.
 */
export interface OrganisationLookup {
  /** By folded words joined with single spaces: "agence france presse". */
  readonly names: ReadonlyMap<string, OrganisationName>;
  /** The number of words of the longest name that begins with a word. */
  readonly longestByFirstWord: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, Organisation>;
}

/** An organisation that is known beyond one article. */
export interface Organisation {
  /** `org:nato`. */
  readonly id: string;
  /** What it is called in French and in English. */
  readonly fr: string;
  readonly en: string;
}

/** What one name of an organisation means. */
export interface OrganisationName {
  readonly organisation: Organisation;
  /** The name as it is listed, with its capitals. */
  readonly listed: string;
  /** Whether the name alone may be a common word, a place or a person. */
  readonly isAmbiguous: boolean;
  /** Whether another body than `organisation` may be meant, in another country: then the name makes no id. */
  readonly isShared: boolean;
  readonly isAcronym: boolean;
  /** Whether only capitals make it the name: "CGT", never "Cgt". */
  readonly isCapitalsOnly: boolean;
}

/** The known organisations by name. Read once, on the first call. */
export function organisationLookup(): OrganisationLookup {
  read ??= readTables([BODIES, INSTITUTIONS, MEDIA, POLITICS, COMPANIES, KNOWLEDGE_AND_SPORT]);
  return read;
}

/** What an organisation is called in a language, else in English. */
export function organisationName({ fr, en }: Organisation, language: string): string {
  return language === 'fr' ? fr : en;
}

/** The organisation that `written` names as a whole, with the capitals that its name asks for. */
export function organisationNamed(written: string): OrganisationName | undefined {
  const name = organisationLookup().names.get(keyOf(written));
  return name && isWrittenLike(name, written) ? name : undefined;
}

/** Whether `written`, whose words are those of `name`, has the capitals that make it a name. */
export function isWrittenLike(name: OrganisationName, written: string): boolean {
  if (name.isCapitalsOnly) return written === written.toUpperCase();
  if (name.isAcronym) return CAPITAL.test(written);
  const [listed, found] = [name.listed.replace(ARTICLE, ''), written.replace(ARTICLE, '')];
  return capitalsIn(found) >= capitalsIn(listed) && (CAPITAL.test(found) || !CAPITAL.test(listed));
}

/** The words of a name, folded and joined with single spaces, as `wordsOf` cuts them. */
export function keyOf(name: string): string {
  return spaceDigits(fold(name).replace(BETWEEN_WORDS, ' ')).trim();
}

function capitalsIn(name: string): number {
  return name.match(CAPITAL_WORD)?.length ?? 0;
}

let read: OrganisationLookup | undefined;

// A capital inside the word counts: easyJet.
const CAPITAL = /^\p{Ll}*\p{Lu}/u;
const CAPITAL_WORD = /(?<!\p{L})\p{Ll}*\p{Lu}/gu;
const ARTICLE = /^(?:[Tt]he |[Ll][ea]s? |[Ll]['’])/;
const LIST_START = /^[|\n]/;
const DIGIT = /\d/;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{Nd}]+/gu;
// In the tables all that is no letter is ASCII; classes of Unicode would take ten times as long.
const BETWEEN_WORDS_OF_TABLE = /[^a-z\d;|\n\u0080-\uFFFF]+/g;
const DIGITS_BESIDE_LETTERS = /(?<=\d)(?=[^\d ])|(?<=[^\d ])(?=\d)/g;
const LONGEST_UNMARKED_ACRONYM = 5;
const MARKS: ReadonlySet<string> = new Set(['?', '*', '=', '~']);

interface Tables {
  readonly names: Map<string, OrganisationName>;
  readonly longestByFirstWord: Map<string, number>;
  readonly byId: Map<string, Organisation>;
}

function readTables(tables: readonly string[]): OrganisationLookup {
  const lookup: Tables = { names: new Map(), longestByFirstWord: new Map(), byId: new Map() };
  for (const table of tables) readTable(table, lookup);
  return lookup;
}

/**
 * A table is folded and cut as a whole, once as it stands and once for the keys: name by name it would take four times as long.
 * An item that begins with a line break is an id, one that begins with a bar is the first name of a list.
 */
function readTable(table: string, lookup: Tables): void {
  const items = itemsOf(table);
  const keys = itemsOf(fold(table).replace(BETWEEN_WORDS_OF_TABLE, ' '));
  let organisation: Organisation | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] ?? '';
    if (item.startsWith('\n')) organisation = readOrganisation(items, at, lookup);
    else if (organisation) {
      const start = item.startsWith('|') ? 1 : 0;
      addName(item.slice(start), spaceDigits((keys[at] ?? '').slice(start)).trim(), organisation, lookup);
    }
  }
}

function itemsOf(table: string): string[] {
  return table.trimEnd().replaceAll('\n', ';\n').replaceAll('|', ';|').split(';');
}

/** Reads the organisation whose id stands at `at`: the first list is French, a second one English. */
function readOrganisation(items: readonly string[], at: number, { byId }: Tables): Organisation {
  const fr = listedOf((items[at + 1] ?? '').slice(1));
  let next = at + 2;
  while (next < items.length && !LIST_START.test(items[next] ?? '')) next += 1;
  const other = items[next] ?? '';
  const id = `org:${(items[at] ?? '').trim()}`;
  const organisation = { id, fr, en: other.startsWith('|') ? listedOf(other.slice(1)) : fr };
  byId.set(id, organisation);
  return organisation;
}

function spaceDigits(words: string): string {
  return DIGIT.test(words) ? words.replace(DIGITS_BESIDE_LETTERS, ' ') : words;
}

function listedOf(marked: string): string {
  return marked.slice(marksOf(marked));
}

/** How many marks stand before a name. */
function marksOf(marked: string): number {
  let count = 0;
  while (MARKS.has(marked.charAt(count))) count += 1;
  return count;
}

function addName(marked: string, key: string, organisation: Organisation, { names, longestByFirstWord }: Tables): void {
  const start = marksOf(marked);
  const listed = start === 0 ? marked : marked.slice(start);
  const mark = start === 0 ? '' : marked.charAt(start - 1);
  const isCapitalsOnly = mark === '=' || (mark !== '~' && isShortCapitals(listed));
  const name: OrganisationName = {
    organisation,
    listed,
    isAmbiguous: start > 0 && marked.startsWith('?'),
    isShared: start > 0 && marked.slice(0, start).includes('*'),
    isAcronym: isCapitalsOnly || mark === '~',
    isCapitalsOnly,
  };
  const known = names.get(key);
  names.set(key, known ? merge(known, name) : name);
  if (!known) countWords(key, longestByFirstWord);
}

function countWords(key: string, longestByFirstWord: Map<string, number>): void {
  let space = key.indexOf(' ');
  const first = space < 0 ? key : key.slice(0, space);
  let length = 1;
  for (; space >= 0; space = key.indexOf(' ', space + 1)) length += 1;
  if (length > (longestByFirstWord.get(first) ?? 0)) longestByFirstWord.set(first, length);
}

function isShortCapitals(listed: string): boolean {
  return listed.length <= LONGEST_UNMARKED_ACRONYM && !listed.includes(' ') && listed === listed.toUpperCase();
}

/** The first organisation listed keeps a name that two share. */
function merge(known: OrganisationName, other: OrganisationName): OrganisationName {
  return {
    ...known,
    isAmbiguous: known.isAmbiguous || other.isAmbiguous,
    isShared: known.isShared || other.isShared || known.organisation.id !== other.organisation.id,
    isAcronym: known.isAcronym && other.isAcronym,
    isCapitalsOnly: known.isCapitalsOnly && other.isCapitalsOnly,
  };
}
