import { headOfArticle } from '../core/library/head-of-article';
import { publicationOf } from '../core/timeline/timeline-of';
import type { DayRange, PublishedArticles } from '../model/time';
import type { DatesRow } from '../store/dates';
import { articlesById } from './date-quotes';

/** More are read in no one answer. */
const MOST_AT_ONCE = 100;

/** The articles that were published within some days, the oldest first. Reads those only that are told. */
export async function listPublished(rows: readonly DatesRow[], days: DayRange, count: number): Promise<PublishedArticles> {
  const found = rows
    .flatMap((row) => {
      const first = publicationOf(row)?.first;
      return first !== undefined && first >= days.first && first <= days.last ? [{ id: row.id, first }] : [];
    })
    .toSorted((one, other) => one.first - other.first || (one.id < other.id ? -1 : 1));
  const asked = found.slice(0, Math.min(count, MOST_AT_ONCE));
  const articles = await articlesById(asked.map(({ id }) => id));
  return {
    total: found.length,
    articles: asked.flatMap(({ id }) => {
      const article = articles.get(id);
      return article ? [headOfArticle(article)] : [];
    }),
  };
}
