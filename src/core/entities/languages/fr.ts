import type { PlaceLanguage } from './place-language';

export const frenchPlaces: PlaceLanguage = {
  placePrepositions: ['a', 'de', 'vers', 'pres', 'depuis', 'en', 'pour', 'd', 'entre', 'au', 'du'],
  functionWords: [
    ...['a', 'au', 'aux', 'avec', 'ce', 'cette', 'chez', 'comme', 'contre', 'd', 'dans', 'de', 'depuis', 'des', 'du', 'en', 'entre', 'et'],
    ...['hors', 'l', 'la', 'le', 'les', 'lorsque', 'mais', 'notre', 'or', 'ou', 'par', 'pour', 'quand', 'que', 'qu', 'sa', 'selon', 'si'],
    ...['sous', 'sur', 'toute', 'vers', 'via', 'pres', 'apres', 'avant', 'source'],
  ],
};
