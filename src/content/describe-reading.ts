import type { ReadingState } from '../model/reading';
import { canPaint } from '../page/paint';
import type { MarkDesk } from './annotations/mark-desk';
import { listOnPage } from './list-on-page';
import type { ArticleOnPage } from './read-page';

/** What our own pages are told of an article that was read, and of the reader's marks on it. */
export function describeReading(article: ArticleOnPage, desk: Pick<MarkDesk, 'list' | 'areMissing'>): ReadingState {
  const { news, mentions, draft, published, isIncomplete, showing } = article;
  const { text, ...head } = { ...draft, ...(published && { published }) };
  return {
    state: 'read',
    news,
    head,
    mentions: listOnPage(text, head.language, mentions),
    areMarked: showing.marks !== 'none',
    annotations: desk.list(),
    areMissing: desk.areMissing,
    canPaint: canPaint(),
    isIncomplete,
  };
}
