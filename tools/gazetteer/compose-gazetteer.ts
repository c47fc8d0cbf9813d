import { EXTRA_CITY_NAMES } from './extra-names';
import { readCities, readTerritories } from './read-sources';
import { writeGazetteer } from './write-gazetteer';

/** The whole of assets/gazetteer.tsv, made of the packages that its card names. Throws where the hand-written names miss a city. */
export function composeGazetteer(): string {
  const cities = readCities();
  const unknown = Object.keys(EXTRA_CITY_NAMES).filter((id) => !cities.some((city) => city.id === `geonames:${id}`));
  if (unknown.length > 0) throw new Error(`No city of the gazetteer has these GeoNames ids: ${unknown.join(', ')}`);
  return writeGazetteer([...readTerritories(), ...cities]);
}
