import type { Article } from '../../model/article';
import { isDate, type DateMention } from '../../model/mention';
import type { ArticleDates, ListedDate } from '../../model/time';
import { daysOf } from './days-of';

/** The dates of an article as views across the library read them, without its text. */
export function datesOf({ published, mentions }: Pick<Article, 'published' | 'mentions'>): ArticleDates {
  const dates = mentions.filter(isDate);
  return {
    ...(published && { published: published.value }),
    dates: dates.flatMap((date) => listed(date) ?? []),
    doubts: dates.flatMap(({ start, end, warnings }) => warnings.map((warning) => ({ start, end, warning }))),
  };
}

function listed({ start, end, resolved, warnings }: DateMention): ListedDate | null {
  const days = resolved && daysOf(resolved.value);
  if (!days) return null;
  const { first, last } = days;
  return { start, end, value: resolved.value, first, last, ...(warnings.length > 0 && { isDoubted: true }) };
}
