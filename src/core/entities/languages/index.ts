import { englishPlaces } from './en';
import { frenchPlaces } from './fr';
import type { PlaceLanguage } from './place-language';

/** By BCP 47 primary language. */
export const PLACE_LANGUAGES: Readonly<Record<string, PlaceLanguage>> = { fr: frenchPlaces, en: englishPlaces };

/** For languages without a table: no small words are known, so ambiguous names are left alone. */
export const NO_PLACE_LANGUAGE: PlaceLanguage = {
  placePrepositions: [],
  functionWords: [],
  articles: [],
  genitives: [],
  divisionWords: [],
  looseDivisionWords: [],
  cityWords: [],
  hasTypeAfterName: false,
  beforeCities: [],
  beforeLands: [],
  officesOfDivisions: [],
};
