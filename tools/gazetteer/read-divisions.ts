import { fold } from '../../src/core/text/fold';
import { divisionNames, divisionsOf, territoryInfo } from './cldr';
import { DIRECTIONS, WITH_SECOND_LEVEL, WITHOUT_DIVISIONS } from './division-names';
import { isChiefTown, type GeoNamesCity } from './geonames';
import { makePlace, type Names, type Place } from './place';
import { readDivisionRows, type DivisionRow } from './read-tables';

/** The divisions of countries, and in which of them a city lies. */
export interface Divisions {
  readonly places: readonly Place[];
  /** The id of the division that a city lies in; empty where that is not known. */
  readonly of: (city: GeoNamesCity) => string;
}

/** Parts of France that have a country code of their own: they are listed as territories. */
const TERRITORIES = /^fr(?:97|bl|cp|mf|nc|pf|pm|tf|wf)/;
const ADMIN_CODE = /^(?:[A-Z]{2,3}|\d\d)$/;
const FOOTNOTE = /[²³]$|\s*\([^)]*\)$/;

/** Reads CLDR's divisions, and finds the ISO code of each GeoNames division through its chief town or the hand-written list. */
export function readDivisions(cities: readonly GeoNamesCity[]): Divisions {
  const rows = readDivisionRows();
  const codes = codesByAdmin(cities, rows);
  const countries = Object.keys(territoryInfo()).filter((code) => !WITHOUT_DIVISIONS.includes(code));
  const listed = countries.flatMap((country) => divisionsIn(country, country, rows));
  const ids = new Set(listed.map(({ id }) => id));
  const of = (city: GeoNamesCity): string => [divisionOf(city, codes)].find((id) => ids.has(id)) ?? '';
  const people = new Map<string, number>();
  for (const city of cities) people.set(of(city), (people.get(of(city)) ?? 0) + city.population);
  const places = listed.map((place) => withPeople(place, people));
  return { places: withSums(places), of };
}

function withPeople(place: Place, people: ReadonlyMap<string, number>): Place {
  return { ...place, population: people.get(place.id) ?? 0 };
}

/** A région has the people of its départements. */
function withSums(places: readonly Place[]): Place[] {
  return places.map((place) => {
    const parts = places.filter(({ within }) => within === place.id);
    return { ...place, population: parts.reduce((sum, { population }) => sum + population, place.population) };
  });
}

function divisionsIn(country: string, parent: string, rows: ReadonlyMap<string, DivisionRow>): Place[] {
  const names = divisionNames();
  return divisionsOf(parent)
    .filter(
      (code) => names[code] !== undefined && !TERRITORIES.test(code) && (country === 'FR' || !isDirection(names[code] ?? '')),
    )
    .flatMap((code) => {
      const place = makeDivision(country, parent, code, rows);
      return WITH_SECOND_LEVEL.includes(country) && parent === country ? [place, ...divisionsIn(country, code, rows)] : [place];
    });
}

/** Whether a name is nothing but directions and the like: "Northern", "Nord-Ouest". */
function isDirection(name: string): boolean {
  return fold(name)
    .split(/[^a-z]+/)
    .every((word) => DIRECTIONS.includes(word));
}

function makeDivision(country: string, parent: string, code: string, rows: ReadonlyMap<string, DivisionRow>): Place {
  const english = (divisionNames()[code] ?? '').replace(FOOTNOTE, '');
  const names: Names = rows.get(isoCode(code))?.names ?? {};
  return makePlace({
    id: `iso:${isoCode(code)}`,
    type: 'division',
    country,
    within: parent === country ? '' : `iso:${isoCode(parent)}`,
    name: names.en?.[0] ?? english,
    names: { en: [english], ...names },
    // Where nothing else is written, the English name of CLDR is that of the country too: "Tizi Ouzou".
    nativeNames: rows.get(isoCode(code))?.nativeNames ?? [english],
  });
}

/** "dz08" is DZ-08. */
function isoCode(code: string): string {
  return `${code.slice(0, 2)}-${code.slice(2)}`.toUpperCase();
}

function divisionOf({ country, adminCode, muniSub }: GeoNamesCity, codes: ReadonlyMap<string, string>): string {
  if (country === 'FR' && muniSub) return departement(muniSub);
  return codes.get(`${country} ${adminCode}`) ?? '';
}

/** INSEE's communes begin with their département; CLDR gives Paris a code of its own. */
function departement(commune: string): string {
  const code = commune.slice(0, 2);
  return code === '75' ? 'iso:FR-75C' : `iso:FR-${code}`;
}

/** ISO ids by country and GeoNames code: those written by hand, those that are ISO's letters, those named after their chief town. */
function codesByAdmin(cities: readonly GeoNamesCity[], rows: ReadonlyMap<string, DivisionRow>): Map<string, string> {
  const names = divisionNames();
  const chiefTowns = cities.filter(isChiefTown);
  const codes = new Map<string, string>();
  for (const city of cities) {
    const code = `${city.country}${city.adminCode}`.toLowerCase();
    if (/[A-Z]/.test(city.adminCode) && names[code]) codes.set(`${city.country} ${city.adminCode}`, `iso:${isoCode(code)}`);
  }
  for (const { country, adminCode, name } of chiefTowns) {
    const code = divisionsOf(country).find((division) => plain(names[division] ?? '') === plain(name));
    if (code) codes.set(`${country} ${adminCode}`, `iso:${isoCode(code)}`);
  }
  for (const [code, { admin }] of rows) {
    const country = code.slice(0, 2);
    const found = ADMIN_CODE.test(admin)
      ? admin
      : chiefTowns.find((city) => city.country === country && city.name === admin)?.adminCode;
    if (found) codes.set(`${country} ${found}`, `iso:${code}`);
  }
  return codes;
}

function plain(name: string): string {
  return fold(name).replace(/[^a-z]/g, '');
}
