import type { Selection } from '../model/library';
import type { Span } from '../model/span';
import type {
  CalendarMonth,
  Contradictions,
  DateQuotes,
  DayRange,
  PlacePoint,
  PublishedArticles,
  Timeline,
  TimelineEvent,
} from '../model/time';

/** What our own pages may ask of when and where things happened: timeline, calendar, contradictions, map. */
export interface TimeAsks {
  /** The dates of a selection within some days; null for those in which most of it lies. */
  getTimeline(selection: Selection, shown: DayRange | null): Promise<Timeline>;
  /**
   * Where the articles of a selection state dates, in their words, in the order of time: `value` names one EDTF value, null all that
   * begin within the days. Up to `count` of them after the first `from`.
   */
  quoteDates(selection: Selection, days: DayRange, value: string | null, from: number, count: number): Promise<DateQuotes>;
  /** The articles of a selection that were published within some days, the oldest first: the first `count` of them. */
  listPublished(selection: Selection, days: DayRange, count: number): Promise<PublishedArticles>;
  /** A month, given as EDTF, as the dates of a selection fill it. */
  getCalendarMonth(selection: Selection, month: string): Promise<CalendarMonth>;
  /** What a selection tells of a day and month, in whatever year, the latest year first. */
  getOnThisDay(selection: Selection, month: number, day: number): Promise<TimelineEvent[]>;
  /** Dates of a selection that contradict themselves or each other: up to `count` of each sort. */
  getContradictions(selection: Selection, count: number): Promise<Contradictions>;
  /** The reader says that two sentences do not disagree. Fails with `StorageFull`. */
  dismissDisagreement(id: string): Promise<void>;
  /** The reader says that they may disagree after all. Fails with `StorageFull`. */
  restoreDisagreement(id: string): Promise<void>;
  /**
   * The reader says that a doubted date of a saved article is no error; gives the instant by which that is taken back, null when the
   * article is gone. Fails with `StorageFull`.
   */
  dismissDoubt(articleId: string, date: Span): Promise<string | null>;
  /** Takes such a decision back. Fails with `StorageFull`. */
  restoreDoubt(articleId: string, decidedAt: string): Promise<void>;
  /** Where the places with some entity ids lie; those that nothing is known of are left out. */
  locatePlaces(ids: readonly string[]): Promise<PlacePoint[]>;
}
