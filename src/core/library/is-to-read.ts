import type { ArticleDraft } from '../../model/article';

/** Whether of an article no text is known: it is one to read, and is whole once it is saved from its page. */
export function isToRead({ text }: Pick<ArticleDraft, 'text'>): boolean {
  return text.trim() === '';
}
