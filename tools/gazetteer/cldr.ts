import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export type Zones = { readonly [name: string]: { readonly exemplarCity?: string } | Zones };

/** What CLDR knows of a territory: its people and the languages of its offices. */
export interface TerritoryInfo {
  readonly _population: string;
  readonly languagePopulation?: Readonly<Record<string, { readonly _officialStatus?: string }>>;
}

/** The names of territories in a language by ISO 3166-1 or UN M.49 code; null where CLDR does not speak it. */
export function territoryNames(language: string): Readonly<Record<string, string>> | null {
  const main = optional(`cldr-localenames-full/main/${language}/territories.json`);
  return main ? main.main[language].localeDisplayNames.territories : null;
}

/** The example cities of time zones in a language, nested by the parts of the zone's name. */
export function zoneNames(language: string): Zones | null {
  const main = optional(`cldr-dates-full/main/${language}/timeZoneNames.json`);
  return main ? main.main[language].dates.timeZoneNames.zone : null;
}

/** English names of countries' divisions by CLDR's code: `dz08`, `frara`. */
export function divisionNames(): Readonly<Record<string, string>> {
  return require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;
}

/** The divisions that a country, by ISO code, or a division, by CLDR's code, is made of. */
export function divisionsOf(code: string): readonly string[] {
  const table: Record<string, { _contains: string[] } | undefined> = require('cldr-core/supplemental/subdivisionContainment.json')
    .supplemental.subdivisionContainment;
  return table[code]?.['_contains'] ?? [];
}

/** The countries that a part of the world, by UN M.49 code, is made of. */
export function countriesIn(code: string): readonly string[] {
  const table: Record<string, { _contains: string[] } | undefined> = require('cldr-core/supplemental/territoryContainment.json')
    .supplemental.territoryContainment;
  return table[code]?.['_contains'] ?? [];
}

/** By ISO code. */
export function territoryInfo(): Readonly<Record<string, TerritoryInfo>> {
  return require('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo;
}

/** The languages of a country's offices, those of its parts too: `ar` and `fr` for DZ. */
export function officialLanguages(country: string): string[] {
  const spoken = Object.entries(territoryInfo()[country]?.languagePopulation ?? {});
  return spoken
    .filter(([, { _officialStatus }]) => _officialStatus !== undefined)
    .map(([language]) => language.replace('_', '-'));
}

/** The country of each time zone by the zone's names. */
export function countriesOfZones(): Map<string, string> {
  const types: Record<string, { _alias?: string }> = require('cldr-bcp47/bcp47/timezone.json').keyword.u.tz;
  const pairs = Object.entries(types).flatMap(([code, { _alias = '' }]) =>
    _alias.split(' ').map((zone) => [zone, code.slice(0, 2).toUpperCase()] as const),
  );
  return new Map(pairs);
}

function optional(path: string) {
  try {
    return require(path);
  } catch {
    return null;
  }
}
