import type { ArticleDates, DayRange, ListedDate, Timeline, TimelineBucket, TimelineEvent } from '../../model/time';
import { FIRST_DAY, LAST_DAY } from './day-number';
import { bucketsOf, unitFor } from './buckets';
import { daysOf } from './days-of';

/** More single dates than that nobody looks at. */
const MOST_EVENTS = 240;
/** Of what a bucket cannot hold, the most often stated. */
const MOST_LONG = 30;

/**
 * The dates of some articles within some days, each with how often it is stated. Without days asked for, those in which most of it lies.
 * Where there are too many dates the short ones are told in buckets. Costs one pass over the dates, besides sorting.
 */
export function timelineOf(articles: readonly ArticleDates[], asked: DayRange | null): Timeline {
  const published = articles.flatMap((one) => publicationOf(one) ?? []);
  const all: readonly DayRange[] = [...published, ...articles.flatMap(({ dates }) => dates)];
  const shown = asked ?? denseRange(all);
  const events = eventsOf(articles, shown);
  const isFull = events.length > MOST_EVENTS;
  const unit = isFull ? unitFor(shown) : 'day';
  const isLong = (event: TimelineEvent): boolean => event.last - event.first >= LONG[unit];
  return {
    articles: articles.length,
    extent: extentOf(all),
    nearest: nearestTo(shown, all),
    shown,
    events: isFull ? mostStated(events.filter(isLong)) : events,
    buckets: isFull
      ? bucketsOf(
          unit,
          events.filter((event) => !isLong(event)),
        )
      : [],
    publications: bucketsOf(
      unit,
      published.map((days) => ({ ...days, mentions: 1 })).filter((days) => meets(days, shown)),
    ),
    before: sum(articles, ({ last }) => last < shown.first),
    after: sum(articles, ({ first }) => first > shown.last),
  };
}

/** What lasts longer than a bucket, in days. */
const LONG = { day: 1, month: 32, year: 367 } as const;

/** All dates that lie in some days, at least in part, in the order of their first days. */
export function eventsOf(articles: readonly ArticleDates[], shown: DayRange): TimelineEvent[] {
  const events = new Map<string, Counted>();
  for (const [number, article] of articles.entries()) {
    for (const date of article.dates) if (meets(date, shown)) count(events, date, number, article);
  }
  return [...events.values()]
    .map(({ lastArticle: _lastArticle, ...event }) => event)
    .toSorted((one, other) => one.first - other.first || one.last - other.last || (one.value < other.value ? -1 : 1));
}

/** An event while it is counted: there may be many thousand mentions, and each changes it. */
interface Counted extends DayRange {
  readonly value: string;
  mentions: number;
  articles: number;
  doubts: number;
  suggestion?: string;
  /** The number of the one counted last. */
  lastArticle: number;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A time of day is told with its day. */
function dayOf(value: string): string {
  return value[DAY_LENGTH] === 'T' ? value.slice(0, DAY_LENGTH) : value;
}

function count(events: Map<string, Counted>, date: ListedDate, number: number, { doubts }: ArticleDates): void {
  const { first, last, isDoubted } = date;
  const value = dayOf(date.value);
  const event = events.get(value) ?? { value, first, last, mentions: 0, articles: 0, doubts: 0, lastArticle: -1 };
  if (event.mentions === 0) events.set(value, event);
  event.mentions += 1;
  if (event.lastArticle !== number) event.articles += 1;
  event.lastArticle = number;
  if (!isDoubted) return;
  event.doubts += 1;
  const suggestion = doubts.find(({ start }) => start === date.start)?.warning.suggestion;
  if (suggestion !== undefined) event.suggestion = suggestion;
}

/** Whether two stretches share a day. */
export function meets(one: DayRange, other: DayRange): boolean {
  return one.first <= other.last && one.last >= other.first;
}

/** The day of publication, or its month or year where no more is known; null where nothing is. */
export function publicationOf({ published }: ArticleDates): TimelineBucket | null {
  const days = published === undefined ? null : daysOf(published);
  return days && published !== undefined ? { first: days.first, last: days.last, value: published, mentions: 1 } : null;
}

function mostStated(events: readonly TimelineEvent[]): TimelineEvent[] {
  const most = new Set(events.toSorted((one, other) => other.mentions - one.mentions).slice(0, MOST_LONG));
  return events.filter((event) => most.has(event));
}

function nearestTo(shown: DayRange, ranges: readonly DayRange[]): DayRange | null {
  let [nearest, least]: [DayRange | null, number] = [null, Infinity];
  for (const range of ranges) {
    const distance = Math.max(range.first - shown.last, shown.first - range.last, 0);
    if (distance < least) [nearest, least] = [range, distance];
  }
  return nearest && { first: nearest.first, last: nearest.last };
}

function extentOf(ranges: readonly DayRange[]): DayRange | null {
  if (ranges.length === 0) return null;
  let [first, last] = [Infinity, -Infinity];
  for (const range of ranges) {
    first = Math.min(first, range.first);
    last = Math.max(last, range.last);
  }
  return { first, last };
}

function sum(articles: readonly ArticleDates[], isCounted: (date: DayRange) => boolean): number {
  let total = 0;
  for (const { dates } of articles) for (const date of dates) if (isCounted(date)) total += 1;
  return total;
}

/** Of the dates, that much at either end may lie outside: one year of the Revolution would make all the rest one spot. */
const SHARE_OUTSIDE = 0.12;
/** Longer ones say little of where the news is, unless most of what is told is so long. */
const LONGEST_TELLING = 31;
const LEAST_TELLING = 0.4;
const LEAST_DAYS = 14;
const MARGIN = 0.04;

/** The days in which most of some dates lie, with some room around. */
function denseRange(ranges: readonly DayRange[]): DayRange {
  const short = ranges.filter(({ first, last }) => last - first <= LONGEST_TELLING);
  const telling = short.length >= ranges.length * LEAST_TELLING ? short : ranges;
  if (telling.length === 0) return { first: 0, last: LEAST_DAYS };
  const firsts = Int32Array.from(telling, ({ first }) => first).toSorted();
  const lasts = Int32Array.from(telling, ({ last }) => last).toSorted();
  const skipped = Math.floor(telling.length * SHARE_OUTSIDE);
  const [first, last] = [firsts[skipped] ?? 0, lasts[lasts.length - 1 - skipped] ?? 0];
  const margin = Math.max(Math.round((last - first) * MARGIN), Math.ceil((LEAST_DAYS - (last - first)) / 2), 1);
  return { first: Math.max(FIRST_DAY, first - margin), last: Math.min(LAST_DAY, last + margin) };
}
