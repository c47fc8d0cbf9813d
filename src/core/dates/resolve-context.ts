import type { DateBasis, DatePart } from '../../model/mention';
import type { CalendarDay } from './calendar';
import type { PartialDay } from './edtf';

/** What a date is resolved against. */
export interface ResolutionContext {
  readonly published: PartialDay | null;
  /** The day the article itself calls "this" one, when publication is not known to the day; else the day of publication. */
  readonly today: CalendarDay | null;
  /** The last date of the text so far, at its precision. */
  readonly last: PartialDay | null;
  /** The same, were it only a year: what years are counted from. */
  readonly lastYear: PartialDay | null;
  /** Years stated in the sentences around. */
  readonly yearsNearby: readonly number[];
  /** What the words around tell of the time: to come, over, or nothing. */
  readonly tense: 'future' | 'past' | null;
  /** Whether the words right before say that it happened. */
  readonly isOver: boolean;
}

/** A value with how it was reached; the building block of `ResolvedDate`. */
export interface Resolution {
  readonly date: PartialDay;
  readonly inferred: readonly DatePart[];
  readonly basis: DateBasis;
  readonly confidence: number;
}

/** Shares of right values on the annotated French and English news that the rules were measured on; the rarer kinds are estimates. */
export const CONFIDENCE = {
  stated: 1,
  weekdayAgrees: 0.99,
  yearByWindow: 0.97,
  relative: 0.97,
  weekdayByTense: 0.95,
  weekdayNearest: 0.91,
  season: 0.85,
  text: 0.7,
} as const;
