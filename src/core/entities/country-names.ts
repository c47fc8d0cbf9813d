import { isOfSyllables } from '../text/syllable-scripts';
import { withoutClitics } from '../text/without-clitics';
import { wordsOf, type Word } from '../text/words';

/** A country by what one language calls it. */
export interface CountryName {
  /** `iso:DZ`. */
  readonly id: string;
  readonly name: string;
  /** The folded words of the name without the endings that cases and adjectives change: one or two. */
  readonly stems: readonly string[];
}

/**
 * The countries that words of another script than ours name, or call by their people: "الجزائر", "алжирский"; each as often as it is
 * met. By what the Unicode CLDR calls them, as `Intl` has it. Nothing in languages in which `Intl` has no names.
 */
export function findCountries(words: readonly Word[], language: string): CountryName[] {
  if (!words.some(({ text }) => isForeign(text))) return [];
  const table = tableOf(language);
  if (table.size === 0) return [];
  return words.flatMap((word, at) => {
    const { text, folded } = word;
    if (!isForeign(text)) return [];
    return isOfSyllables(text) ? namesWithin(folded, table) : nameOf(word, words[at + 1]?.folded ?? '', table);
  });
}

/** By the first letters of the first stem, the longest first. */
type CountryTable = ReadonlyMap<string, readonly CountryName[]>;

const tables = new Map<string, CountryTable>();
/** Greek is the first of the scripts that follow on Latin. */
const FIRST_FOREIGN = '\u0370';
const FIRST_LETTERS = 2;
/** Many words begin as "чад" does; those that begin as "росси" are Russian. */
const LONG_STEM = 5;
/** What a short stem may go on with: cases of Russian and its neighbours, Greek ones, and Arabic adjectives. */
const CASE_ENDING = /^(?:[аеиоуыэюяіїєйьмх]{0,3}|[αεηιουωσςν]{0,3}|ي?[اهة]?|ي[يو]ن)$/u;
const MOST_WORDS = 2;
const ENDING_LETTERS = '[аеиоуыэюяіїєйьαεηιουωاويىهة]';
const LONG_ENDING = new RegExp(`(?<=.{6})${ENDING_LETTERS}{1,2}$`, 'u');
const SHORT_ENDING = new RegExp(`(?<=.{4})${ENDING_LETTERS}$`, 'u');

function isForeign(text: string): boolean {
  return text >= FIRST_FOREIGN;
}

function namesWithin(run: string, table: CountryTable): CountryName[] {
  const starts = Array.from(run, (_, start) => run.slice(start));
  return starts.flatMap((rest) => {
    const named = table.get(rest.slice(0, FIRST_LETTERS))?.find(({ stems: [stem = ''] }) => rest.startsWith(stem));
    return named ? [named] : [];
  });
}

function nameOf(word: Word, next: string, table: CountryTable): CountryName[] {
  for (const reading of withoutClitics(word.folded)) {
    const named = table.get(reading.slice(0, FIRST_LETTERS))?.find(({ stems: [first = '', second = ''] }) => {
      if (!isFormOf(reading, first, word)) return false;
      return second === '' || withoutClitics(next).some((one) => one.startsWith(second));
    });
    if (named) return [named];
  }
  return [];
}

/** "Того" is Togo and "того" is none; adjectives, which are written small, are longer. */
function isFormOf(reading: string, stem: string, word: Word): boolean {
  if (!reading.startsWith(stem)) return false;
  return stem.length >= LONG_STEM || (CASE_ENDING.test(reading.slice(stem.length)) && !SMALL_LETTER.test(word.text));
}

const SMALL_LETTER = /^\p{Ll}/u;

function tableOf(language: string): CountryTable {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, CountryName[]>();
  for (const name of namesIn(language)) {
    const first = name.stems[0]?.slice(0, FIRST_LETTERS) ?? '';
    table.set(first, [...(table.get(first) ?? []), name]);
  }
  tables.set(language, table);
  return table;
}

function namesIn(language: string): CountryName[] {
  const names = namesByIntl(language);
  if (!names) return [];
  const all = ALL_CODES.filter(isCountry).flatMap((code) => {
    const name = names.of(code) ?? '';
    const words = wordsOf(name).map(({ folded }) => withoutClitics(folded)[0] ?? '');
    return words.length > MOST_WORDS || !isForeign(name) ? [] : [{ id: `iso:${code}`, name, words }];
  });
  const firsts = all.map(({ words: [first = ''] }) => first);
  return all
    .map(({ id, name, words }) => ({ id, name, stems: words.map((word) => stemOf(word, firsts)) }))
    .toSorted((one, other) => lengthOf(other) - lengthOf(one));
}

/** "Германия" is cut to "герман", which begins no other country's name; "Нигерия" is not cut to "нигер". */
function stemOf(word: string, others: readonly string[]): string {
  const [long, short] = [word.replace(LONG_ENDING, ''), word.replace(SHORT_ENDING, '')];
  const isShared = others.some((other) => other !== word && other.startsWith(long));
  return isShared || long === word ? short : long;
}

/** `Intl` would answer in its own language for one that it does not know, and throws for what is no language tag at all. */
function namesByIntl(language: string): Intl.DisplayNames | null {
  if (!LANGUAGE.test(language) || Intl.DisplayNames.supportedLocalesOf(language).length === 0) return null;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
}

const LANGUAGE = /^[a-z]{2,3}$/;
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Of the European Union and the euro zone, of the United Nations, and of what is no country at all. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const ALL_CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Codes that are no more in use stand for others: East Germany's for Germany's. */
function isCountry(code: string): boolean {
  return !NO_COUNTRIES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

function lengthOf({ stems }: CountryName): number {
  return stems.join('').length;
}
