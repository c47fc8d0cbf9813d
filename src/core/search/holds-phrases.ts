import type { Article } from '../../model/article';
import { phrasePattern } from './pattern-of';
import type { QueryPhrase } from './parse-query';
import { plainText } from './plain-text';

/** Tells of an article whether each of some phrases stands in it, and none that is excluded. */
export function phraseTest(
  phrases: readonly QueryPhrase[],
): (article: Pick<Article, 'title' | 'text' | 'site' | 'authors'>, notes: readonly string[]) => boolean {
  const patterns = phrases.map(({ terms, isExcluded }) => ({ pattern: phrasePattern(terms), isExcluded }));
  return ({ title, text, site, authors }, notes) => {
    const plain = [title, text, site, ...authors, ...notes].map((part) => plainText(part).plain);
    return patterns.every(({ pattern, isExcluded }) => plain.some((part) => pattern(part).test(part)) !== isExcluded);
  };
}
