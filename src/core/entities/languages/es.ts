import { NO_PLACE_LANGUAGE, type PlaceLanguage } from './place-language';

/** Small words of Spanish, for the gazetteer alone: no tagger reads it. */
export const spanishPlaces: PlaceLanguage = {
  ...NO_PLACE_LANGUAGE,
  placePrepositions: 'a cerca de desde en entre hacia hasta para por'.split(' '),
  functionWords:
    'a al ante ayer como con contra cuando de del desde donde e el en entre esta este hacia hasta hoy la las los o para pero por que segun si sin sobre su sus tambien tras un una unas unos y'.split(
      ' ',
    ),
  articles: 'el la las los'.split(' '),
  genitives: 'de del'.split(' '),
  divisionWords: 'comunidad departamento estado oblast provincia region'.split(' '),
  cityWords: 'capital ciudad municipio pueblo'.split(' '),
};
