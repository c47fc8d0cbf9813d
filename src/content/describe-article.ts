import type { ListedAnnotation, ReadingState } from '../model/reading';
import { canPaint } from '../page/paint';
import { listOnPage } from './list-on-page';
import type { ArticleOnPage } from './read-page';

/** What our own pages are told of an article. */
export function describeArticle(
  { news, mentions, draft, published, isIncomplete }: ArticleOnPage,
  annotations: readonly ListedAnnotation[],
  areMissing: boolean,
): ReadingState {
  const { text, ...head } = { ...draft, ...(published && { published }) };
  const listed = listOnPage(text, head.language, mentions);
  return { state: 'read', news, head, mentions: listed, annotations, areMissing, canPaint: canPaint(), isIncomplete };
}
