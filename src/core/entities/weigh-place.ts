import type { GazetteerPlace } from './gazetteer';

/** Where the readers of a language are at home: a town there is named without its country. */
const HOME_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  fr: ['FR'],
  en: ['US', 'GB'],
  de: ['DE', 'AT'],
  es: ['ES'],
  it: ['IT'],
  nl: ['NL'],
  pt: ['PT', 'BR'],
};

const CONTINENT = 9.5;
const REGION = 6.5;
/** Countries and capitals are named more often than their people would have it. */
const STANDING = 1.3;
/** Above this the size of a country tells nothing: the two Congos are named alike. */
const LARGE_COUNTRY = 7;
const SMALLEST_COUNTRY = 5.2;
/** Mostly those of islands, many of which are no states. */
const SMALL_CAPITAL = 200_000;
/** Divisions whose towns are not known to lie in them. */
const UNKNOWN_DIVISION = 4.9;

/** How likely a bare name means this place and no namesake, as a power of ten: that of its inhabitants, with its standing added. */
export function weighPlace(place: GazetteerPlace): number {
  const people = Math.log10(Math.max(place.population, 1));
  switch (place.type) {
    case 'continent':
      return CONTINENT;
    case 'region':
      return place.id.startsWith('m49:') ? CONTINENT : REGION;
    case 'water':
    case 'mountains':
      return REGION;
    case 'country':
      return Math.min(Math.max(people, SMALLEST_COUNTRY), LARGE_COUNTRY) + STANDING;
    case 'capital':
      return people + (place.population < SMALL_CAPITAL ? STANDING / 2 : STANDING);
    case 'division':
      return place.population > 0 ? people : UNKNOWN_DIVISION;
    case 'city':
      return people;
  }
}

/** Whether a place lies where the readers of a language are at home. */
export function isAtHome({ country }: GazetteerPlace, language: string): boolean {
  return Object.hasOwn(HOME_COUNTRIES, language) && (HOME_COUNTRIES[language]?.includes(country) ?? false);
}
