import { parseQuery } from '../../../src/core/search/parse-query';
import { isEntity } from '../../../src/model/mention';
import type { SourceArticle } from './vary';

/** What a reader might type, by how it is said. */
export interface MadeQuery {
  readonly how: 'one word' | 'two words' | 'beginning' | 'phrase' | 'filter' | 'filter and word';
  readonly words: string;
}

/** Of so many articles, spread over all. */
const ARTICLES = 8;

/** Queries that find something: each made of the words, names and dates of one article. */
export function makeQueries(sources: readonly SourceArticle[]): MadeQuery[] {
  const step = Math.max(1, Math.floor(sources.length / ARTICLES));
  const chosen = sources.filter((_, at) => at % step === 0).slice(0, ARTICLES);
  return chosen.flatMap(queriesOf).filter(({ words }) => {
    const { words: asked, phrases, filters } = parseQuery(words);
    return asked.length + phrases.length + filters.length > 0;
  });
}

function queriesOf({ title, text, mentions }: SourceArticle): MadeQuery[] {
  const [one = '', two = ''] = [...title.matchAll(/\p{L}{4,}/gu)].map(([word]) => word).toSorted((a, b) => b.length - a.length);
  const [phrase] = /\p{L}{4,} \p{L}{2,} \p{L}{4,}/u.exec(text.slice(title.length)) ?? [''];
  const person =
    mentions
      .filter(isEntity)
      .find(({ kind }) => kind === 'person')
      ?.canonical.split(' ')
      .at(-1) ?? one;
  return [
    { how: 'one word', words: `${one} ` },
    { how: 'two words', words: `${one} ${two} ` },
    { how: 'beginning', words: one.slice(0, 4) },
    { how: 'phrase', words: `"${phrase}"` },
    { how: 'filter', words: `person:${person} ` },
    { how: 'filter and word', words: `person:${person} ${one} ` },
  ];
}
