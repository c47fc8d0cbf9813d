import { findDemonyms } from './find-demonyms';

/** Whether a word names the people of a place: "algérien", "Canadian". */
export function isDemonym(word: string, language: string): boolean {
  return word !== '' && findDemonyms(word.slice(0, 1).toUpperCase() + word.slice(1), language).size > 0;
}
