import { wordsOf } from '../text/words';
import { nameOf, placeAt, placeById, type Gazetteer, type GazetteerPlace } from './gazetteer';

/** What stands after a name to tell it from its namesakes: ", Texas", "(Drôme)", "(Valais, Suisse)", ", ON". */
const HINT = /^\s?(?:,\s?|\(\s?)(?<name>\p{Lu}[^,;:.()\n]{1,40})/u;
const POSTAL_CODE = /^[A-Z]{2}$/;
const POSTAL_COUNTRIES = ['US', 'CA'];

/** The country or the division that the text right after a place's name says it lies in; null where it says none. */
export function readPlaceHint(after: string, gazetteer: Gazetteer): GazetteerPlace | null {
  const words = wordsOf(HINT.exec(after)?.groups?.['name'] ?? '');
  // After a comma the sentence may go on: "in Paris, Texas officials said".
  for (let length = Math.min(words.length, 4); length > 0; length -= 1) {
    const name = words.slice(0, length);
    const found = landCalled(name.map(({ folded }) => folded).join(' '), gazetteer);
    if (found) return found;
  }
  return postalDivision(words[0]?.text ?? '', gazetteer);
}

function landCalled(words: string, gazetteer: Gazetteer): GazetteerPlace | null {
  const places = nameOf(gazetteer, words)?.meanings.map(({ place }) => placeAt(gazetteer, place)) ?? [];
  return places.find((place) => place?.type === 'country') ?? places.find((place) => place?.type === 'division') ?? null;
}

function postalDivision(code: string, gazetteer: Gazetteer): GazetteerPlace | null {
  if (!POSTAL_CODE.test(code)) return null;
  return (
    POSTAL_COUNTRIES.map((country) => placeById(gazetteer, `iso:${country}-${code}`)).find((place) => place !== null) ?? null
  );
}
