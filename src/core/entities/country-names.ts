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
  return words.flatMap(({ text, folded }, at) => {
    if (!isForeign(text)) return [];
    return isOfSyllables(text) ? namesWithin(folded, table) : nameOf(folded, words[at + 1]?.folded ?? '', table);
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
const LONGEST_ENDING = 2;
const MOST_WORDS = 2;
const ENDING = /(?<=....)[аеиоуыэюяйьαεηιουωاويةىه]{1,2}$/u;

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

function nameOf(word: string, next: string, table: CountryTable): CountryName[] {
  for (const reading of withoutClitics(word)) {
    const named = table.get(reading.slice(0, FIRST_LETTERS))?.find(({ stems: [first = '', second = ''] }) => {
      return isFormOf(reading, first) && (second === '' || withoutClitics(next).some((one) => one.startsWith(second)));
    });
    if (named) return [named];
  }
  return [];
}

function isFormOf(word: string, stem: string): boolean {
  return word.startsWith(stem) && (stem.length >= LONG_STEM || word.length <= stem.length + LONGEST_ENDING);
}

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
  return REGION_CODES.flatMap((code) => {
    const name = names.of(code);
    const words = name === undefined ? [] : wordsOf(name);
    if (name === undefined || words.length > MOST_WORDS || !isForeign(name)) return [];
    return [{ id: `iso:${code}`, name, stems: words.map(({ folded }) => (withoutClitics(folded)[0] ?? '').replace(ENDING, '')) }];
  }).toSorted((one, other) => lengthOf(other) - lengthOf(one));
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
const REGION_CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => !NO_COUNTRIES.has(code),
);

function lengthOf({ stems }: CountryName): number {
  return stems.join('').length;
}
