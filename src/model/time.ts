import type { DateWarning } from './mention';
import type { SavedArticle } from './article';
import type { Snippet } from './library';
import type { Span } from './span';

/** A day by its number: 0 is 1 January 1970, 1 the day after it, -1 the day before. */
export type DayNumber = number;

/** Some days in a row, both ends among them. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A date that a saved article states, and the days that it covers. */
export interface ListedDate extends Span, DayRange {
  /** EDTF. */
  readonly value: string;
  /** Set when it contradicts itself, the calendar or the article, and the reader did not let it stand. */
  readonly isDoubted?: true;
}

/** Why a date of a saved article is doubted. It need not have a value: there is no 31 April. */
export interface ListedDoubt extends Span {
  readonly warning: DateWarning;
}

/** All dates of a saved article, without its text. */
export interface ArticleDates {
  /** EDTF day, month or year. */
  readonly published?: string;
  /** In reading order. */
  readonly dates: readonly ListedDate[];
  readonly doubts: readonly ListedDoubt[];
}

/** A date and how often articles state it. */
export interface TimelineEvent extends DayRange {
  /** EDTF. */
  readonly value: string;
  readonly mentions: number;
  readonly articles: number;
  /** How many of the mentions are doubted. */
  readonly doubts: number;
  /** EDTF: the day that a doubted one more likely is. */
  readonly suggestion?: string;
}

/** What happened, or was published, in a stretch of days that is too full to be told in single dates. */
export interface TimelineBucket extends DayRange {
  /** EDTF year, month or day. */
  readonly value: string;
  readonly mentions: number;
}

/** A stretch of time as the dates of some articles fill it. */
export interface Timeline {
  /** How many articles. */
  readonly articles: number;
  /** All days that they state or were published on; null where there are none. */
  readonly extent: DayRange | null;
  /** The date or publication that is nearest to the days shown, one of those in them if there is any; null where there are none. */
  readonly nearest: DayRange | null;
  /** The days that the rest speaks of. */
  readonly shown: DayRange;
  /** In the order of their first days. */
  readonly events: readonly TimelineEvent[];
  /** The dates that are too many to be told one by one; empty where all are among `events`. */
  readonly buckets: readonly TimelineBucket[];
  /** Dates of publication; those of a bucket's length where there are buckets. */
  readonly publications: readonly TimelineBucket[];
  /** How many mentions lie before and after the days shown. */
  readonly before: number;
  readonly after: number;
}

/** Where a saved article states a date, in its words. */
export interface DateQuote extends Span {
  readonly article: SavedArticle;
  /** EDTF. Absent where the words name no day that exists. */
  readonly value?: string;
  /** The sentence, with the date marked. */
  readonly sentence: Snippet;
  readonly warning?: DateWarning;
}

/** Some of the places where dates are stated. */
export interface DateQuotes {
  /** Of all. */
  readonly total: number;
  readonly quotes: readonly DateQuote[];
}

/** Some of the articles that were published in some days. */
export interface PublishedArticles {
  /** Of all. */
  readonly total: number;
  readonly articles: readonly SavedArticle[];
}

/** A month as the dates of some articles fill it. */
export interface CalendarMonth {
  /** By the number of the day: how many dates state it, and how many articles were published on it. Days without either are left out. */
  readonly days: readonly CalendarDayCount[];
  /** Dates that cover the month, or some of its days, without stating one: "avril 2022", "2022", "spring". */
  readonly vague: readonly TimelineEvent[];
  /** EDTF months: the nearest ones before and after with a date to the day. */
  readonly previous?: string;
  readonly next?: string;
}

export interface CalendarDayCount {
  readonly day: number;
  readonly mentions: number;
  readonly published: number;
  readonly doubts: number;
}

/** Two articles that may speak of one event and give different days. */
export interface Disagreement {
  readonly id: string;
  readonly one: DateQuote;
  readonly other: DateQuote;
  /** What both sentences name. */
  readonly shared: readonly string[];
}

/** A doubt within one article. */
export interface Contradictions {
  /** Of all, before they were cut to what was asked for. */
  readonly totalWithin: number;
  readonly totalBetween: number;
  readonly within: readonly DateQuote[];
  readonly between: readonly Disagreement[];
  /** Between two articles, which the reader let go; the last one first. */
  readonly dismissed: readonly Disagreement[];
}

/** Where a place lies. */
export interface PlacePoint {
  /** As in `EntityMention`. */
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, of a country only. */
  readonly country?: string;
  /** Degrees, WGS 84. Absent where the gazetteer does not tell: of a sea or a part of the world. */
  readonly latitude?: number;
  readonly longitude?: number;
}
