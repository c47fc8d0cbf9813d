import type { Article, SavedArticle } from '../../model/article';

/** A saved article as lists show it. */
export function headOfArticle({
  text: _text,
  mentions: _mentions,
  corrections: _corrections,
  annotations: _annotations,
  updatedAt: _updatedAt,
  ...head
}: Article): SavedArticle {
  return head;
}
