import { wordsOf } from '../text/words';
import { nameOf, placeAt, placeById, type Gazetteer, type GazetteerPlace } from './gazetteer';
import { isCity } from './namesakes';
import { weighPlace } from './weigh-place';

/** What the text right after a place's name says of where it lies. */
export interface PlaceHint {
  /** Countries and divisions of that name: Georgia is two. */
  readonly lands: readonly GazetteerPlace[];
  /** Whether the place lies nowhere else: "(Missouri)", but not the second name of "Los Angeles, New York". */
  readonly isBinding: boolean;
}

/** ", Texas", "(Drôme)", "(Valais, Suisse)", ", ON", ", dans le Connecticut", " au Canada", " in Ontario". */
const HINT =
  /^\s?(?<mark>,\s?|\(\s?|)(?<preposition>(?:dans (?:le |la |l['’])|en |au |aux |in |))(?<name>\p{Lu}[^,;:.()\n]{1,40})/u;
const POSTAL_CODE = /^[A-Z]{2}$/;
const POSTAL_COUNTRIES = ['US', 'CA'];
/** In words: "Provence-Alpes-Côte d'Azur". */
const LONGEST_LAND = 5;
const WELL_KNOWN_CITY = 5;

/** The country or the division that the text right after a place's name says it lies in; null where it says none. */
export function readPlaceHint(after: string, gazetteer: Gazetteer): PlaceHint | null {
  const { mark = '', preposition = '', name = '' } = HINT.exec(after)?.groups ?? {};
  if (mark === '' && preposition === '') return null;
  const isInside = mark.startsWith('(') || preposition.startsWith('dans') || mark === '';
  const hint = landNamed(name, gazetteer, isInside);
  // After a comma "en Seine-et-Marne" may be the next of a row.
  const isRow = !isInside && preposition !== '';
  return hint && isRow ? { ...hint, isBinding: false } : hint;
}

/** After a comma the sentence may go on: "in Paris, Texas officials said". */
function landNamed(name: string, gazetteer: Gazetteer, isInside: boolean): PlaceHint | null {
  const words = wordsOf(name);
  for (let length = Math.min(words.length, LONGEST_LAND); length > 0; length -= 1) {
    const folded = words.slice(0, length).map((word) => word.folded);
    const found = landCalled(folded, gazetteer, isInside);
    if (found) return found;
  }
  const postal = postalDivision(words[0]?.text ?? '', gazetteer);
  return postal && { lands: [postal], isBinding: isInside };
}

function landCalled(words: readonly string[], gazetteer: Gazetteer, isInside: boolean): PlaceHint | null {
  const meanings = nameOf(gazetteer, words.join(' '))?.meanings ?? [];
  const places = meanings.map(({ place }) => placeAt(gazetteer, place)).filter((place) => place !== null);
  const lands = places.filter(({ type }) => type === 'country' || type === 'division');
  if (lands.length === 0) return null;
  const isAmongCities = lands.some(({ type }) => type === 'country') || places.some(isLargeCity);
  return { lands, isBinding: isInside || !isAmongCities };
}

function isLargeCity(place: GazetteerPlace): boolean {
  return isCity(place) && weighPlace(place) >= WELL_KNOWN_CITY;
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
