import { NO_PLACE_LANGUAGE, type PlaceLanguage } from './place-language';

/** Small words of German, for the gazetteer alone: no tagger reads it. */
export const germanPlaces: PlaceLanguage = {
  ...NO_PLACE_LANGUAGE,
  placePrepositions: 'ab auf aus bei bis gegen in nach nahe richtung uber um von vor zwischen'.split(' '),
  functionWords:
    'ab aber als am an auch auf aus bei beim bis das dass dem den der des die doch dort durch ein eine einem einer eines fur gegen gestern heute hier im in ins mit nach nur oder ohne seit so uber um und unter vom von vor wahrend wenn wie wo zu zum zur zwischen'.split(
      ' ',
    ),
  articles: 'das der die'.split(' '),
  genitives: 'von'.split(' '),
  divisionWords: 'bundesland kanton land oblast provinz region'.split(' '),
  cityWords: 'dorf gemeinde hauptstadt stadt'.split(' '),
};
