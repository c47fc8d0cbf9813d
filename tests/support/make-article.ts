import type { Article } from '../../src/model/article';
import type { DateMention, EntityMention } from '../../src/model/mention';

/** A saved article in which only what a test is about need be written. */
export function makeArticle(written: Partial<Article> = {}): Article {
  return {
    id: 'article-1',
    address: 'https://journal.example/2022/04/10/manoeuvres',
    title: 'Manœuvres au désert',
    site: 'Le Journal',
    authors: [],
    language: 'fr',
    text: 'Manœuvres au désert\n\nLes troupes sont arrivées.',
    savedAt: '2022-04-11T08:00:00.000Z',
    updatedAt: '2022-04-11T08:00:00.000Z',
    mentions: [],
    ...written,
  };
}

/** A place at the first occurrence of `name` in `text`. */
export function makePlace(text: string, name: string, written: Partial<EntityMention> = {}): EntityMention {
  return { kind: 'place', ...spanOf(text, name), canonical: name, source: 'gazetteer', confidence: 0.8, ...written };
}

/** A date written in full at the first occurrence of `words` in `text`. */
export function makeDate(text: string, words: string, value: string, written: Partial<DateMention> = {}): DateMention {
  const resolved = { value, inferred: [], basis: 'stated', confidence: 1 } as const;
  return { kind: 'date', ...spanOf(text, words), stated: {}, resolved, source: 'rule', warnings: [], ...written };
}

/** Where `words` stand in `text` for the first time; a test that names words which are not there is wrong. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}
