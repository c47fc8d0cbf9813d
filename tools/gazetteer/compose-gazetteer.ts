import { readGeoNames } from './geonames';
import { capitalsOf, readCities } from './read-cities';
import { readDivisions } from './read-divisions';
import { readWorldRegions } from './read-tables';
import { readCountries, readWorld } from './read-territories';
import { writeGazetteer } from './write-gazetteer';

/** The whole of assets/gazetteer.tsv, made of the packages that its card names. Throws where the hand-written names miss a city. */
export function composeGazetteer(): string {
  const cities = readGeoNames();
  const divisions = readDivisions(cities);
  return writeGazetteer([
    ...readWorld(),
    ...readWorldRegions(),
    ...readCountries(capitalsOf(cities)),
    ...divisions.places,
    ...readCities(cities, divisions),
  ]);
}
