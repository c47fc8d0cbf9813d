import { countriesIn, officialLanguages, territoryInfo, territoryNames } from './cldr';
import { EXTRA_COUNTRY_NAMES, EXTRA_WORLD_NAMES } from './country-names';
import { makePlace, NAME_LANGUAGES, type Names, type Place } from './place';

type Table = Readonly<Record<string, string>>;

const TERRITORY = /^[A-Z]{2}(?:-alt-(?:short|variant))?$/;
const COUNTRY = /^[A-Z]{2}$/;
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
/** UN M.49 codes. */
const CONTINENTS = ['002', '003', '005', '009', '019', '142', '150'];
/** The smallest parts that CLDR puts each country in. */
const PARTS = '011 013 014 015 017 018 021 029 030 034 035 039 053 054 057 061 143 145 151 154 155'.split(' ');
/** Parts that are made of parts, and hold no country themselves. */
const LARGER_PARTS = ['202', '419'];
/** CLDR writes both names at once: "Myanmar (Birmanie)". */
const TWO_NAMES = /^(?<first>[^(]+?)\s*\((?<second>[^)]+)\)$/;

/** Countries with their population and names from CLDR and the hand-written list. `capitals` gives their capitals' ids. */
export function readCountries(capitals: ReadonlyMap<string, string>): Place[] {
  const tables = namesByLanguage();
  const info = territoryInfo();
  const partOf = new Map(PARTS.flatMap((part) => countriesIn(part).map((country) => [country, `m49:${part}`] as const)));
  const codes = Object.keys(tables.en).filter((code) => COUNTRY.test(code) && !NOT_COUNTRIES.has(code));
  return codes.map((code) =>
    makePlace({
      id: `iso:${code}`,
      type: 'country',
      country: code,
      within: partOf.get(code) ?? continentOf(code),
      capital: capitals.get(code) ?? '',
      population: Number(info[code]?.['_population'] ?? 0),
      name: splitNames(tables.en[code] ?? code)[0] ?? code,
      names: namesOf(code, tables, EXTRA_COUNTRY_NAMES[code] ?? {}),
      nativeNames: nativeNamesOf(code),
    }),
  );
}

/** Continents and parts of the world, as the United Nations divide it. */
export function readWorld(): Place[] {
  const tables = namesByLanguage();
  return [...CONTINENTS, ...PARTS, ...LARGER_PARTS].map((code) => {
    const names = namesOf(code, tables, EXTRA_WORLD_NAMES[code] ?? {});
    return makePlace({
      id: `m49:${code}`,
      type: CONTINENTS.includes(code) ? 'continent' : 'region',
      name: names.en?.[0] ?? code,
      names,
    });
  });
}

/** South America and the like hold countries without a part between. */
function continentOf(country: string): string {
  const continent = CONTINENTS.find((code) => countriesIn(code).includes(country));
  return continent ? `m49:${continent}` : '';
}

function namesByLanguage(): Record<(typeof NAME_LANGUAGES)[number], Table> {
  const [fr, en, de, es, it, nl, pt] = NAME_LANGUAGES.map((language) => territoryNames(language) ?? {});
  return { fr: fr ?? {}, en: en ?? {}, de: de ?? {}, es: es ?? {}, it: it ?? {}, nl: nl ?? {}, pt: pt ?? {} };
}

function namesOf(code: string, tables: ReturnType<typeof namesByLanguage>, extra: Names): Names {
  const names = NAME_LANGUAGES.map((language) => {
    const listed = listedNames(code, tables[language]);
    return [language, [...new Set([...(extra[language] ?? []), ...listed])]] as const;
  });
  return Object.fromEntries(names);
}

function listedNames(code: string, table: Table): string[] {
  const keys = Object.keys(table).filter((key) => key === code || (TERRITORY.test(key) && key.split('-')[0] === code));
  return keys.flatMap((key) => splitNames(table[key] ?? ''));
}

/** What a country calls itself in the languages of its offices. */
function nativeNamesOf(code: string): string[] {
  const names = officialLanguages(code)
    .filter((language) => !NAME_LANGUAGES.some((ours) => ours === language))
    .flatMap((language) => listedNames(code, territoryNames(language) ?? {}));
  return [...new Set(names)];
}

function splitNames(name: string): string[] {
  const parts = TWO_NAMES.exec(name)?.groups;
  return parts ? [parts['first'] ?? '', parts['second'] ?? ''] : [name];
}
