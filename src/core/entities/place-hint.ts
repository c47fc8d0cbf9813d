import { wordsOf } from '../text/words';
import { nameOf, placeAt, placeById, type Gazetteer, type GazetteerPlace } from './gazetteer';
import { isCity } from './namesakes';
import { weighPlace } from './weigh-place';

/** What the text right after a place's name says of where it lies. */
export interface PlaceHint {
  /** Countries and divisions of that name: Georgia is two. */
  readonly lands: readonly GazetteerPlace[];
  /**
   * What can be nothing that lies elsewhere: any place before "(Missouri)", a town before ", Missouri", before ", en Ontario" a
   * town of another country, for it may be the next of a row: "à Paris, en Seine-et-Marne".
   */
  readonly binds: 'places' | 'towns' | 'foreign towns';
}

/** ", Texas", "(Drôme)", "(Valais, Suisse)", ", ON", ", dans le Connecticut", " au Canada", " in Ontario". */
const HINT =
  /^\s?(?<mark>,\s?|\(\s?|)(?<preposition>(?:dans (?:les? |la |l['’])|en |au |aux |in |))(?<name>\p{Lu}[^,;:.()\n]{1,40})/u;
const POSTAL_CODE = /^[A-Z]{2}$/;
const POSTAL_COUNTRIES = ['US', 'CA'];
/** In words: "Provence-Alpes-Côte d'Azur". */
const LONGEST_LAND = 5;
const WELL_KNOWN_CITY = 5;

/** The country or the division that the text right after a place's name says it lies in; null where it says none. */
export function readPlaceHint(after: string, gazetteer: Gazetteer): PlaceHint | null {
  const { mark = '', preposition = '', name = '' } = HINT.exec(after)?.groups ?? {};
  if (mark === '' && preposition === '') return null;
  const places = placesNamed(name, gazetteer);
  const lands = places.filter(isLand);
  if (lands.length === 0) return null;
  if (!mark.startsWith(',')) return { lands, binds: 'places' };
  const isRow = preposition === '' ? places.some(isInRows) : !preposition.startsWith('dans');
  return { lands, binds: isRow ? 'foreign towns' : 'towns' };
}

function isLand({ type }: GazetteerPlace): boolean {
  return type === 'country' || type === 'division';
}

/** Countries and cities stand in rows: "Los Angeles, New York, Chicago". */
function isInRows(place: GazetteerPlace): boolean {
  return place.type === 'country' || (isCity(place) && weighPlace(place) >= WELL_KNOWN_CITY);
}

/** After a comma the sentence may go on: "in Paris, Texas officials said". */
function placesNamed(name: string, gazetteer: Gazetteer): GazetteerPlace[] {
  const words = wordsOf(name);
  for (let length = Math.min(words.length, LONGEST_LAND); length > 0; length -= 1) {
    const folded = words.slice(0, length).map((word) => word.folded);
    const meanings = nameOf(gazetteer, folded.join(' '))?.meanings ?? [];
    const places = meanings.map(({ place }) => placeAt(gazetteer, place)).filter((place) => place !== null);
    if (places.some(isLand)) return places;
  }
  const postal = postalDivision(words[0]?.text ?? '', gazetteer);
  return postal ? [postal] : [];
}

function postalDivision(code: string, gazetteer: Gazetteer): GazetteerPlace | null {
  if (!POSTAL_CODE.test(code)) return null;
  return (
    POSTAL_COUNTRIES.map((country) => placeById(gazetteer, `iso:${country}-${code}`)).find((place) => place !== null) ?? null
  );
}

/** Whether a place lies in a country or a division. */
export function liesIn(place: GazetteerPlace, land: GazetteerPlace, gazetteer: Gazetteer): boolean {
  if (land.type === 'country') return land.country === place.country && place.type !== 'country';
  return place.within === land.id || placeById(gazetteer, place.within)?.within === land.id;
}
