import type { SavedArticle } from '../../model/article';
import type { PeriodCount } from '../../model/entity-profile';

type Dated = Pick<SavedArticle, 'published' | 'savedAt'>;

const [YEAR, MONTH, DAY] = ['YYYY'.length, 'YYYY-MM'.length, 'YYYY-MM-DD'.length];
/** More months than these are too thin to be told apart. */
const MOST_MONTHS = 36;

/** The EDTF day, month or year that an article counts for: of its publication, or else the day it was saved. */
export function dayOf({ published, savedAt }: Dated): string {
  return published?.value ?? savedAt.slice(0, DAY);
}

/** How many of some articles there are of each month, or each year where there are too many months; in order, without the empty ones. */
export function countOverTime(articles: readonly Dated[]): PeriodCount[] {
  const days = articles.map(dayOf).toSorted();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const length = days.some((day) => day.length < MONTH) || monthsBetween(first, last) > MOST_MONTHS ? YEAR : MONTH;
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
  return [...counts].map(([period, among]) => ({ period, articles: among }));
}

function monthsBetween(first: string, last: string): number {
  return monthOf(last) - monthOf(first);
}

function monthOf(day: string): number {
  return Number(day.slice(0, YEAR)) * 12 + Number(day.slice(YEAR + 1, MONTH) || 1);
}
