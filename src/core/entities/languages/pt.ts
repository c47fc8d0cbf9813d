import { NO_PLACE_LANGUAGE, type PlaceLanguage } from './place-language';

/** Small words of Portuguese, for the gazetteer alone: no tagger reads it. */
export const portuguesePlaces: PlaceLanguage = {
  ...NO_PLACE_LANGUAGE,
  placePrepositions: 'a ao ate da de desde do em entre na no para por'.split(' '),
  functionWords:
    'a ao aos apos as ate com como contra da das de desde do dos e em entre esta este hoje mas na nas no nos o onde ontem os ou para pela pelo por quando que se sem seu sobre sua tambem um uma'.split(
      ' ',
    ),
  articles: 'a as o os'.split(' '),
  genitives: 'da de do'.split(' '),
  divisionWords: 'distrito estado oblast provincia regiao'.split(' '),
  cityWords: 'capital cidade municipio vila'.split(' '),
};
