import { countriesOfZones, officialLanguages, zoneNames, type Zones } from './cldr';
import { EXTRA_CITY_NAMES } from './city-names';
import { isCapital, isChiefTown, type GeoNamesCity } from './geonames';
import { makePlace, NAME_LANGUAGES, type Names, type Place } from './place';
import type { Divisions } from './read-divisions';
import { readCityExonyms } from './read-tables';

/** From this number of inhabitants a city is kept: newspapers of our languages name smaller ones nearer to their readers. */
const SMALLEST: Readonly<Record<number, string>> = {
  3_000: 'FR RE GP MQ GF YT NC PF',
  10_000: 'DZ TN BE CH LU MC',
  15_000: 'MA CA GB IE US PS LB IL',
  20_000: 'UA SY LY IQ ML NE BF TD SN MR',
  30_000:
    'DE IT ES PT NL AT GR PL RU TR EG JO YE AF IR BY RO HU CZ SE NO DK FI AU NZ BI RW CF CI GN BJ TG CM GA CG CD SD SS SO ET',
  100_000: 'CN IN JP BR PH ID MX PK BD NG KR VN',
};
const SMALLEST_ELSEWHERE = 50_000;
const SMALLEST_CHIEF_TOWN = 15_000;
const SMALLEST_BY_COUNTRY = new Map(
  Object.entries(SMALLEST).flatMap(([people, countries]) =>
    countries.split(' ').map((country) => [country, Number(people)] as const),
  ),
);

/** The cities that are kept, named in other languages by CLDR and by hand. Throws where hand-written names miss a city. */
export function readCities(all: readonly GeoNamesCity[], divisions: Divisions): Place[] {
  const named = handNames(all);
  const exemplars = exemplarCities();
  const kept = all.filter((city) => isKept(city) || named.has(city.cityId));
  return kept.map((city) => {
    const exemplar = exemplars.get(`${city.country} ${city.name}`) ?? { names: {}, nativeNames: [] };
    const name = city.name.replace(PARENTHESIS, '');
    return makePlace({
      id: `geonames:${city.cityId}`,
      type: isCapital(city) ? 'capital' : 'city',
      country: city.country,
      within: divisions.of(city),
      population: city.population,
      latitude: city.loc.coordinates[1],
      longitude: city.loc.coordinates[0],
      name,
      names: joinNames([...(named.get(city.cityId) ?? []), exemplar.names]),
      nativeNames: [...new Set([...city.name.split(TWO_NAMES), name, ...exemplar.nativeNames])],
    });
  });
}

/** The ids of the capitals by country. */
export function capitalsOf(all: readonly GeoNamesCity[]): Map<string, string> {
  const capitals = all.filter(isCapital).toSorted((one, other) => one.population - other.population);
  return new Map(capitals.map((city) => [city.country, `geonames:${city.cityId}`]));
}

const PARENTHESIS = /\s*\([^)]*\)$/;
const TWO_NAMES = /\s*\/\s*/;

function isKept(city: GeoNamesCity): boolean {
  if (isCapital(city)) return true;
  const smallest = SMALLEST_BY_COUNTRY.get(city.country) ?? SMALLEST_ELSEWHERE;
  return city.population >= (isChiefTown(city) ? Math.min(smallest, SMALLEST_CHIEF_TOWN) : smallest);
}

/** The hand-written names of each city: those listed by id, and those listed by country and name for the largest of that name. */
function handNames(all: readonly GeoNamesCity[]): Map<number, Names[]> {
  const largest = new Map<string, GeoNamesCity>();
  for (const city of all) {
    const key = `${city.country} ${city.name}`;
    if ((largest.get(key)?.population ?? -1) < city.population) largest.set(key, city);
  }
  const ids = new Set(all.map(({ cityId }) => cityId));
  const listed = [...readCityExonyms()].map(([key, names]) => [largest.get(key)?.cityId, names, key] as const);
  const numbered = Object.entries(EXTRA_CITY_NAMES).map(([id, names]) => [Number(id), names, id] as const);
  const lost = [...listed, ...numbered].filter(([id]) => id === undefined || !ids.has(id)).map(([, , key]) => key);
  if (lost.length > 0) throw new Error(`GeoNames has no such cities: ${lost.join(', ')}`);
  const result = new Map<number, Names[]>();
  for (const [id, names] of [...listed, ...numbered]) if (id !== undefined) result.set(id, [...(result.get(id) ?? []), names]);
  return result;
}

function joinNames(lists: readonly Names[]): Names {
  const joined = NAME_LANGUAGES.map(
    (language) => [language, [...new Set(lists.flatMap((names) => names[language] ?? []))]] as const,
  );
  return Object.fromEntries(joined.filter(([, names]) => names.length > 0));
}

interface Exemplar {
  readonly names: Names;
  readonly nativeNames: readonly string[];
}

/** CLDR's zones whose key differs from the name GeoNames uses today. */
const GEONAMES_NAMES: Readonly<Record<string, string>> = {
  Kiev: 'Kyiv',
  Calcutta: 'Kolkata',
  Saigon: 'Ho Chi Minh City',
  Katmandu: 'Kathmandu',
  Rangoon: 'Yangon',
  Asmera: 'Asmara',
  Zurich: 'Zürich',
  Bogota: 'Bogotá',
  'Sao Paulo': 'São Paulo',
  Asuncion: 'Asunción',
};

/**
 * CLDR names the example city of each time zone in every language. The zone's key gives the English name, the zone's
 * country comes from CLDR's BCP 47 data; together they point at one city of GeoNames.
 */
function exemplarCities(): Map<string, Exemplar> {
  const tables = new Map<string, ReadonlyMap<string, string>>();
  const tableOf = (language: string): ReadonlyMap<string, string> => {
    const known = tables.get(language) ?? new Map(flatten(zoneNames(language) ?? {}));
    tables.set(language, known);
    return known;
  };
  const pairs = [...countriesOfZones()].map(([zone, country]) => {
    const english = (zone.split('/').at(-1) ?? '').replaceAll('_', ' ');
    const inLanguage = (language: string): string[] => [tableOf(language).get(zone)].filter((name) => name !== undefined);
    const names = joinNames(NAME_LANGUAGES.map((language) => ({ [language]: inLanguage(language) })));
    return [
      `${country} ${GEONAMES_NAMES[english] ?? english}`,
      { names, nativeNames: officialLanguages(country).flatMap(inLanguage) },
    ] as const;
  });
  return new Map(pairs.filter(([, { names, nativeNames }]) => nativeNames.length > 0 || Object.keys(names).length > 0));
}

function* flatten(zones: Zones, path = ''): Generator<[zone: string, city: string]> {
  for (const [key, value] of Object.entries(zones)) {
    const zone = path ? `${path}/${key}` : key;
    if (typeof value['exemplarCity'] === 'string') yield [zone, value['exemplarCity']];
    else if (typeof value === 'object') yield* flatten(value as Zones, zone);
  }
}
