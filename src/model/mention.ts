import type { Span } from './span';

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const ENTITY_KINDS = ['person', 'place', 'organisation', 'event', 'other'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const MENTION_KINDS = ['date', ...ENTITY_KINDS] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Who says so. A reader's word always wins. */
export type MentionSource = 'model' | 'gazetteer' | 'rule' | 'reader';

/** What the words of a date say, before anything is inferred. Parts that are not said are absent. */
export interface StatedDate {
  readonly weekday?: Weekday;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** "yesterday" is -1, "today" 0, "tomorrow" 1. */
  readonly relativeDays?: number;
}

export type DatePart = 'day' | 'month' | 'year';

/** What a date is taken to mean. */
export interface ResolvedDate {
  /** EDTF (ISO 8601-2), at the precision of the words: `2022-04-05`, `2022-04`, `2022`. */
  readonly value: string;
  /** The parts that the words do not state and that were worked out. */
  readonly inferred: readonly DatePart[];
  /** What the inference leans on. */
  readonly basis: 'stated' | 'publication' | 'weekday' | 'reader';
}

/** A date that contradicts itself or the calendar. Facts, not sentences: the reader's language is chosen where it is shown. */
export interface DateWarning {
  readonly code: 'weekday-mismatch';
  readonly stated: Weekday;
  readonly actual: Weekday;
  /** The date as written, EDTF. */
  readonly value: string;
  /** The likely right reading, EDTF, where one can be defended. */
  readonly suggestion?: string;
}

export interface DateMention extends Span {
  readonly kind: 'date';
  readonly stated: StatedDate;
  /** Absent when the words name a date that nothing in the article lets us place. */
  readonly resolved?: ResolvedDate;
  readonly source: MentionSource;
  readonly warnings: readonly DateWarning[];
  /** ISO 8601 instant of the reader's decision on it; by this the decision is taken back. */
  readonly decidedAt?: string;
  /** Set when the reader said that what was warned of is no error. */
  readonly isDismissed?: true;
}

export interface EntityMention extends Span {
  readonly kind: EntityKind;
  /** The fullest form of the name. */
  readonly canonical: string;
  /** A stable id across articles and languages: `iso:DZ` (ISO 3166-1), `geonames:2507480`. */
  readonly entityId?: string;
  readonly source: MentionSource;
}

export type Mention = DateMention | EntityMention;

/** Whether a mention is a date; the others are entities. */
export function isDate(mention: Mention): mention is DateMention {
  return mention.kind === 'date';
}

/** Whether a mention names an entity. */
export function isEntity(mention: Mention): mention is EntityMention {
  return mention.kind !== 'date';
}
