import type { NameScope } from './name-scope';
import type { Span } from './span';

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The kinds of what a text names, in the order they are listed. */
export const ENTITY_KINDS = ['person', 'place', 'organisation', 'event', 'other'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** All kinds of marks, in the order they are listed. */
export const MENTION_KINDS = ['date', ...ENTITY_KINDS] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Who says so. A reader's word always wins. */
export type MentionSource = 'model' | 'gazetteer' | 'rule' | 'reader';

/** EDTF season codes: spring 21, summer 22, autumn 23, winter 24. */
export type Season = 21 | 22 | 23 | 24;

/** What a date or a distance is counted in. */
export type DateUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';

/** Which one of those that come round again: "mardi dernier", "ce mardi", "mardi prochain". */
export type Direction = 'last' | 'this' | 'next';

/** What the words of a date say, before anything is inferred. Parts that are not said are absent. */
export interface StatedDate {
  readonly weekday?: Weekday;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** Its first year: 1990 for "les années 1990". */
  readonly decade?: number;
  /** 19 for "XIXe siècle". */
  readonly century?: number;
  readonly season?: Season;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly half?: 1 | 2;
  /** A feast used as a date, by its English name in lower case: `christmas`. */
  readonly holiday?: string;
  /** With `count`: "il y a trois semaines" is week -3, "cette année" year 0, "hier" day -1. */
  readonly unit?: DateUnit;
  readonly count?: number;
  /** Set when the count goes from a day of the text and not from publication: "la veille". */
  readonly isFromText?: true;
  readonly direction?: Direction;
  readonly partOfDay?: PartOfDay;
  readonly hour?: number;
  readonly minute?: number;
  /** "début 2019", "mi-mars", "fin mai", "vers 2010". */
  readonly modifier?: 'start' | 'mid' | 'end' | 'about';
  /** The other end of a range. */
  readonly to?: StatedDate;
}

/** How precise a date that the reader types can be. */
export type DatePart = 'day' | 'month' | 'year';

/** What an inference leans on. */
export type DateBasis = 'stated' | 'publication' | 'weekday' | 'text' | 'reader';

/** What a date is taken to mean. */
export interface ResolvedDate {
  /**
   * EDTF (ISO 8601-2) levels 0 to 2, at the precision of the words: `2022-04-05`, `2022-23`, `198X`, `2012/2016`. A week or a
   * week-end, for which EDTF has no form, is the interval of its days; a part of day is its day.
   */
  readonly value: string;
  /** The parts that the words do not state and that were worked out. */
  readonly inferred: readonly DatePart[];
  readonly basis: DateBasis;
  /** How often such an inference is right on annotated news, 0 to 1; 1 when all is stated. */
  readonly confidence: number;
}

/**
 * A date that contradicts itself, the calendar or the article. Facts, not sentences: the reader's language is chosen where it is
 * shown. Values are EDTF; `suggestion` is the likely right reading, where one can be defended.
 */
export type DateWarning =
  /** The weekday and the day beside it disagree. `value` is the day as written. */
  | {
      readonly code: 'weekday-mismatch';
      readonly stated: Weekday;
      readonly actual: Weekday;
      readonly value: string;
      readonly suggestion?: string;
    }
  /** There is no such day: 31 April. */
  | {
      readonly code: 'impossible-date';
      readonly day: number;
      readonly month: number;
      readonly year?: number;
      readonly suggestion?: string;
    }
  /** Told as over, or as "this" day, but it lies after publication. */
  | { readonly code: 'after-publication'; readonly value: string; readonly published: string; readonly suggestion?: string }
  /** The end of a range lies before its beginning. */
  | { readonly code: 'range-reversed'; readonly from: string; readonly to: string; readonly suggestion?: string }
  /** The article calls a day "this" one that lies far from its publication. */
  | { readonly code: 'publication-mismatch'; readonly value: string; readonly published: string; readonly suggestion?: string };

/** A date in a text: what its words state, what that is taken to mean, and what is wrong with it. */
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

/** What an entity is known by everywhere. */
export interface EntityIdentity {
  readonly kind: EntityKind;
  /** The fullest form of the name, or the one that the reader gave it. */
  readonly canonical: string;
  /**
   * A stable id across articles and languages: `iso:DZ` (ISO 3166-1), `geonames:2507480`; `reader:…` of one that the reader told apart
   * from another. One that the reader renamed keeps its key by it.
   */
  readonly entityId?: string;
}

/** A name in a text, and what it is known by everywhere. */
export interface EntityMention extends Span, EntityIdentity {
  readonly source: MentionSource;
  /** How likely it is that this is a name of this kind, 0 to 1. */
  readonly confidence: number;
  /** ISO 8601 instant of the reader's decision that it follows; by this the decision is taken back. */
  readonly decidedAt?: string;
  /** How far that decision holds. */
  readonly decidedFor?: NameScope;
  /** Set when the decision is that it is a name at all. */
  readonly isAdded?: true;
  /** What it was taken for before the reader decided on that entity across the library. */
  readonly was?: EntityIdentity;
  /** ISO 8601 instants of those decisions, in the order they were followed. */
  readonly follows?: readonly string[];
}

/** Below this an entity is shown only to readers who asked for the less sure ones. */
export const SURE_CONFIDENCE = 0.6;

/** What is marked in a text. */
export type Mention = DateMention | EntityMention;

/** Whether a mention is a date; the others are entities. */
export function isDate(mention: Mention): mention is DateMention {
  return mention.kind === 'date';
}

/** Whether a mention names an entity. */
export function isEntity(mention: Mention): mention is EntityMention {
  return mention.kind !== 'date';
}
