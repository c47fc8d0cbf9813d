import type { PublicationDate, PublicationSource } from '../../model/article';
import type { ImportedHead } from './marked-articles';
import { fieldOf, isoInstantOf, isFields, listOf, textAt, type Fields } from './read-fields';

/** What Repères wrote of an article beside an annotation on it, its text too where that is in the file. */
export function readW3cHead(article: Fields, where: string): ImportedHead {
  const copy = fieldOf(article, 'copy');
  const text = isFields(copy) ? textAt(fieldOf(copy, 'value'), `${where}.copy.value`) : '';
  const published = readPublished(article, where);
  const savedAt = isoInstantOf(fieldOf(article, 'savedAt'));
  const language = textAt(fieldOf(article, 'language'), `${where}.language`, LONGEST_LANGUAGE);
  return {
    title: textAt(fieldOf(article, 'label'), `${where}.label`, LONGEST_FIELD),
    site: textAt(fieldOf(article, 'site'), `${where}.site`, LONGEST_FIELD),
    authors: listOf(fieldOf(article, 'authors'))
      .slice(0, MOST_AUTHORS)
      .map((author, index) => textAt(author, `${where}.authors[${index}]`, LONGEST_FIELD)),
    language: language === '' ? 'und' : language,
    ...(published && { published }),
    ...(text !== '' && { text }),
    // When it was saved is told of an article that is saved, and that has its text.
    ...(text !== '' && savedAt !== null && { savedAt }),
  };
}

function readPublished(article: Fields, where: string): PublicationDate | null {
  const value = textAt(fieldOf(article, 'published'), `${where}.published`, LONGEST_FIELD);
  const stamp = textAt(fieldOf(article, 'publishedStamp'), `${where}.publishedStamp`, LONGEST_FIELD);
  const source = SOURCES.find((one) => one === fieldOf(article, 'publishedSource')) ?? 'meta';
  return PUBLISHED.test(value) ? { value, source, ...(stamp !== '' && { stamp }) } : null;
}

const SOURCES: readonly PublicationSource[] = ['reader', 'json-ld', 'meta', 'itemprop', 'time', 'address', 'text'];
const PUBLISHED = /^\d{4}(?:-\d\d){0,2}$/;
const LONGEST_FIELD = 4_000;
const LONGEST_LANGUAGE = 35;
const MOST_AUTHORS = 50;
