import { dutchPlaces } from './nl';
import { englishPlaces } from './en';
import { frenchPlaces } from './fr';
import { germanPlaces } from './de';
import { italianPlaces } from './it';
import type { PlaceLanguage } from './place-language';
import { portuguesePlaces } from './pt';
import { spanishPlaces } from './es';

/** By BCP 47 primary language. */
export const PLACE_LANGUAGES: Readonly<Record<string, PlaceLanguage>> = {
  fr: frenchPlaces,
  en: englishPlaces,
  de: germanPlaces,
  es: spanishPlaces,
  it: italianPlaces,
  nl: dutchPlaces,
  pt: portuguesePlaces,
};
