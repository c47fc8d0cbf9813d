import type { ArticleDates, CalendarDayCount, CalendarMonth, TimelineEvent } from '../../model/time';
import { dayOfNumber } from './day-number';
import { daysOf } from './days-of';
import { eventsOf, publicationOf } from './timeline-of';

/** A month, given as EDTF, as the dates of some articles fill it. Null where it is no month. */
export function calendarMonthOf(articles: readonly ArticleDates[], month: string): Pick<CalendarMonth, 'days' | 'vague'> | null {
  const shown = daysOf(month);
  if (shown?.precision !== 'month') return null;
  const events = eventsOf(articles, shown);
  const published = articles.flatMap((one) => publicationOf(one) ?? []).filter(isOneDay);
  const days = new Map<number, CalendarDayCount>();
  const add = ({ first }: { readonly first: number }, counts: Partial<CalendarDayCount>): void => {
    const before = days.get(first) ?? { day: dayOfNumber(first).day, mentions: 0, published: 0, doubts: 0 };
    days.set(first, {
      ...before,
      mentions: before.mentions + (counts.mentions ?? 0),
      published: before.published + (counts.published ?? 0),
      doubts: before.doubts + (counts.doubts ?? 0),
    });
  };
  for (const { first, mentions, doubts } of events.filter(isOneDay)) add({ first }, { mentions, doubts });
  for (const day of published.filter(({ first }) => first >= shown.first && first <= shown.last)) add(day, { published: 1 });
  return {
    days: [...days.values()].toSorted((one, other) => one.day - other.day),
    vague: events.filter((event) => !isOneDay(event)),
  };
}

/** What is told of a day and month, in whatever year, with the latest year first. */
export function onThisDayOf(articles: readonly ArticleDates[], month: number, day: number): TimelineEvent[] {
  const all = { first: -Infinity, last: Infinity };
  return eventsOf(articles, all)
    .filter((event) => {
      const date = dayOfNumber(event.first);
      return isOneDay(event) && date.month === month && date.day === day;
    })
    .toReversed();
}

function isOneDay({ first, last }: { readonly first: number; readonly last: number }): boolean {
  return first === last;
}
