import type { NamingArticle, NamingSentence } from '../../model/entity-profile';
import type { EntityMention } from '../../model/mention';
import { sentenceAround } from '../text/sentence-around';
import { namesOf, type ReadArticle } from './summarise-entity';

/** The sentences of an article that name an entity, up to `most` of them, in reading order. */
export function namingSentences(key: string, article: ReadArticle, most: number): Omit<NamingArticle, 'article'> {
  const byStart = new Map<number, NamingSentence>();
  for (const mention of namesOf(key, article)) {
    const { start, end } = sentenceAround(article.text, mention, article.language);
    const before = byStart.get(start);
    const text = longer(before?.text, article.text.slice(start, end));
    byStart.set(start, { text, marks: [...(before?.marks ?? []), within(mention, start)], at: before?.at ?? mention.start });
  }
  const sentences = [...byStart.values()];
  return { sentences: sentences.slice(0, most), more: Math.max(0, sentences.length - most) };
}

/** Of a sentence that is too long each name has its own part. */
function longer(one: string | undefined, other: string): string {
  return one !== undefined && one.length > other.length ? one : other;
}

function within({ start, end }: EntityMention, from: number): { readonly start: number; readonly end: number } {
  return { start: start - from, end: end - from };
}
