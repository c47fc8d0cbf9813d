import type { PlaceFacts } from '../../model/place-facts';
import { placeById, placeName, type Gazetteer, type GazetteerPlace } from './gazetteer';

/** What the gazetteer knows of the place with an `entityId`, with names in `language`; null where it has no such place. */
export function describePlace(gazetteer: Gazetteer, id: string, language: string): PlaceFacts | null {
  const place = placeById(gazetteer, id);
  if (!place) return null;
  const sources = sourcesOf(gazetteer, place);
  return {
    id,
    type: place.type,
    name: placeName(place, language),
    ...(place.country !== '' && { countryCode: place.country, flag: flagOf(place.country) }),
    ...surroundings(gazetteer, place, language),
    // A division's people are only those of its towns.
    ...(place.population > 0 && place.type !== 'division' && { population: place.population }),
    ...(place.latitude !== undefined && place.longitude !== undefined && position(place.latitude, place.longitude)),
    sources,
  };
}

const GEONAMES = 'GeoNames';
const CLDR = 'Unicode CLDR';

function surroundings(gazetteer: Gazetteer, place: GazetteerPlace, language: string): Partial<PlaceFacts> {
  const nameFor = (id: string): string | undefined => {
    const found = placeById(gazetteer, id);
    return found ? placeName(found, language) : undefined;
  };
  if (place.type === 'country') return known({ capital: nameFor(place.capital), region: nameFor(place.within) });
  return known({ country: nameFor(`iso:${place.country}`), division: nameFor(place.within) });
}

function known(names: Record<string, string | undefined>): Partial<PlaceFacts> {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}

function position(latitude: number, longitude: number): Pick<PlaceFacts, 'latitude' | 'longitude'> {
  return { latitude, longitude };
}

/** The regional indicator letters of an ISO 3166-1 code, which fonts draw as its flag. */
function flagOf(country: string): string {
  const A = 'A'.charCodeAt(0);
  const FIRST_INDICATOR = 0x1f1e6;
  return String.fromCodePoint(...Array.from(country, (letter) => FIRST_INDICATOR + letter.charCodeAt(0) - A));
}

/** Hand-written places have no source to be named but what tells their country. */
function sourcesOf(gazetteer: Gazetteer, place: GazetteerPlace): string[] {
  if (place.id.startsWith('geonames:')) return [GEONAMES, CLDR];
  if (place.id.startsWith('region:')) return place.country === '' ? [] : [CLDR];
  return placeById(gazetteer, place.capital) ? [CLDR, GEONAMES] : [CLDR];
}
