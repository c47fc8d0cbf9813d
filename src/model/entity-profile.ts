import type { SavedArticle } from './article';
import type { EntityDecision } from './entity-decision';
import type { Snippet } from './library';
import type { EntityIdentity } from './mention';
import type { PlaceFacts } from './place-facts';

/** A way of writing an entity. */
export interface EntityForm {
  readonly words: string;
  /** BCP 47 primary language of the articles that write it so. */
  readonly language: string;
  readonly articles: number;
  readonly mentions: number;
}

/** Another entity that articles on this one name. */
export interface Neighbour {
  readonly key: string;
  readonly name: string;
  readonly kind: EntityIdentity['kind'];
  /** In how many articles both are named. */
  readonly articles: number;
  /** In how many of them one sentence names both. */
  readonly inSentence: number;
}

/** A date that sentences on an entity state. */
export interface NearDate {
  /** EDTF. */
  readonly value: string;
  /** In how many articles. */
  readonly articles: number;
}

/** How many articles of a stretch of time name an entity. */
export interface PeriodCount {
  /** EDTF month or year. */
  readonly period: string;
  readonly articles: number;
}

/** What the library knows of an entity. */
export interface EntityProfile extends EntityIdentity {
  /** The key that leads to it today; see `core/entities/entity-key`. */
  readonly key: string;
  /** What the gazetteer knows of it; null where that is nothing. */
  readonly place: PlaceFacts | null;
  /** How many articles name it. */
  readonly articles: number;
  /** How many of them, the newest, the rest of this was read from. */
  readonly articlesRead: number;
  readonly mentions: number;
  /** EDTF days, months or years of publication, or the days of saving where that is not known; absent where no article names it. */
  readonly first?: string;
  readonly last?: string;
  /** Months, or years where there are many; in order, without the empty ones. */
  readonly overTime: readonly PeriodCount[];
  /** The most frequent first. */
  readonly forms: readonly EntityForm[];
  /** The closest of each kind first. */
  readonly neighbours: readonly Neighbour[];
  /** The most frequent first. */
  readonly dates: readonly NearDate[];
  /** What the reader decided on it, and on what they decided to be the same; the last one first. */
  readonly decisions: readonly EntityDecision[];
}

/** A sentence that names an entity. */
export interface NamingSentence extends Snippet {
  /** Where the first of its names stands in the article, in UTF-16 code units. */
  readonly at: number;
}

/** An article and its sentences that name an entity. */
export interface NamingArticle {
  readonly article: SavedArticle;
  /** In reading order, as many as are shown. */
  readonly sentences: readonly NamingSentence[];
  /** How many more there are. */
  readonly more: number;
}

/** A stretch of the articles that name an entity. */
export interface NamingStretch {
  readonly total: number;
  /** The last published first; by the day of saving where publication is not known. */
  readonly articles: readonly NamingArticle[];
}

/** An entity of the library that another may be the same as. */
export interface EntityCandidate extends EntityIdentity {
  readonly key: string;
  readonly articles: number;
}
