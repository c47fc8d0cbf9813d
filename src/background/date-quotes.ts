import { quoteAround } from '../core/text/quote-around';
import { meets } from '../core/timeline/timeline-of';
import type { Article } from '../model/article';
import type { DateWarning } from '../model/mention';
import type { Span } from '../model/span';
import type { DateQuote, DateQuotes, DayRange, ListedDate } from '../model/time';
import { headOfArticle } from '../core/library/head-of-article';
import { getArticles } from '../store/articles';
import type { DatesRow } from '../store/dates';
import { openLibrary } from './open-library';

interface QuotesAsked {
  readonly days: DayRange;
  /** EDTF; null for all dates that begin within the days. */
  readonly value: string | null;
  readonly from: number;
  readonly count: number;
}

/** Quotes never read more whole articles than that. */
const MOST_QUOTES = 50;

/** Where articles state dates, in the order of time. Reads the texts of those only that are quoted. */
export async function quoteAll(rows: readonly DatesRow[], { days, value, from, count }: QuotesAsked): Promise<DateQuotes> {
  const isAsked = (date: ListedDate): boolean =>
    value === null ? date.first >= days.first && date.first <= days.last : date.value.replace(/T.*$/, '') === value;
  const found = rows
    .flatMap((row) => row.dates.filter((date) => meets(date, days) && isAsked(date)).map((date) => ({ row, date })))
    .toSorted((one, other) => one.date.first - other.date.first || compareRows(one.row, other.row));
  const asked = found.slice(from, from + Math.min(count, MOST_QUOTES));
  const articles = await articlesById(asked.map(({ row }) => row.id));
  const quotes = asked.flatMap(({ row, date }) => {
    const article = articles.get(row.id);
    const warning = row.doubts.find(({ start }) => start === date.start)?.warning;
    return article ? [quoteOf(article, date, { value: date.value, ...(warning && { warning }) })] : [];
  });
  return { total: found.length, quotes };
}

function compareRows(one: DatesRow, other: DatesRow): number {
  const [before, after] = [one.published ?? '', other.published ?? ''];
  if (before !== after) return before < after ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Some articles whole, by their ids; those that are gone are left out. */
export async function articlesById(ids: readonly string[]): Promise<ReadonlyMap<string, Article>> {
  const articles = await getArticles(await openLibrary(), [...new Set(ids)]);
  return new Map(articles.map((article) => [article.id, article]));
}

/** A date in its sentence. */
export function quoteOf(
  article: Article,
  { start, end }: Span,
  told: { readonly value?: string; readonly warning?: DateWarning },
): DateQuote {
  return {
    article: headOfArticle(article),
    start,
    end,
    ...told,
    sentence: quoteAround(article.text, { start, end }, article.language),
  };
}
