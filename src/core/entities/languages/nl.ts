import { NO_PLACE_LANGUAGE, type PlaceLanguage } from './place-language';

/** Small words of Dutch, for the gazetteer alone: no tagger reads it. */
export const dutchPlaces: PlaceLanguage = {
  ...NO_PLACE_LANGUAGE,
  placePrepositions: 'bij in naar op richting te tot tussen uit van voor'.split(' '),
  functionWords:
    'aan als bij dat de deze die dit door een en het hun in maar met na naar nu of om ook op over sinds te tegen toen tot tussen uit van vanaf voor waar zijn zonder'.split(
      ' ',
    ),
  articles: 'de het'.split(' '),
  genitives: 'van'.split(' '),
  divisionWords: 'kanton oblast provincie regio staat'.split(' '),
  cityWords: 'dorp gemeente hoofdstad stad'.split(' '),
};
