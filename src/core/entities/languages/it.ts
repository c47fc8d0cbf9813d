import { NO_PLACE_LANGUAGE, type PlaceLanguage } from './place-language';

/** Small words of Italian, for the gazetteer alone: no tagger reads it. */
export const italianPlaces: PlaceLanguage = {
  ...NO_PLACE_LANGUAGE,
  placePrepositions: 'a ad da di fra in per presso tra verso'.split(' '),
  functionWords:
    'a ad agli ai al all alla alle allo anche che come con contro da dai dal dall dalla dei del dell della delle dello di dopo dove e ed fra gli i ieri il in l la le lo ma negli nei nel nell nella nelle nello o oggi per prima quando se secondo su sul sull sulla tra un una uno'.split(
      ' ',
    ),
  articles: 'gli i il l la le lo'.split(' '),
  genitives: 'del dell della di'.split(' '),
  divisionWords: 'cantone oblast provincia regione stato'.split(' '),
  cityWords: 'capitale citta comune paese'.split(' '),
};
