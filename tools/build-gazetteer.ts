import { writeFileSync } from 'node:fs';
import { EXTRA_CITY_NAMES } from './gazetteer/extra-names';
import { readCities, readTerritories } from './gazetteer/read-sources';
import { writeGazetteer } from './gazetteer/write-gazetteer';

/** Builds assets/gazetteer.tsv from the packages named in its card. `npm run gazetteer`. */
const cities = readCities();
const unknown = Object.keys(EXTRA_CITY_NAMES).filter((id) => !cities.some((city) => city.id === `geonames:${id}`));
if (unknown.length > 0) throw new Error(`No city of the gazetteer has these GeoNames ids: ${unknown.join(', ')}`);
const text = writeGazetteer([...readTerritories(), ...cities]);
writeFileSync(new URL('../assets/gazetteer.tsv', import.meta.url), text);
console.log(`${cities.length} cities, ${Buffer.byteLength(text)} bytes`);
