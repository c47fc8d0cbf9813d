import type { PlaceLanguage } from './place-language';

export const englishPlaces: PlaceLanguage = {
  placePrepositions: ['in', 'at', 'from', 'to', 'near', 'of', 'outside', 'around', 'across', 'between', 'towards', 'via', 'into'],
  functionWords: [
    ...['a', 'across', 'after', 'an', 'and', 'as', 'at', 'before', 'between', 'but', 'by', 'during', 'for', 'from', 'how', 'if', 'in'],
    ...['inside', 'into', 'its', 'like', 'near', 'of', 'on', 'or', 'our', 'outside', 'over', 'since', 'that', 'the', 'their', 'this', 'to'],
    ...['under', 'until', 'via', 'when', 'where', 'while', 'why', 'with', 'around', 'both', 'against'],
  ],
};
