import type { SavedArticle } from './article';
import { ENTITY_KINDS } from './mention';
import type { Span } from './span';

/** Which saved articles: those that match the words and have every one of the filters. With neither, all of them. */
export interface Selection {
  /** As typed, filters as words among them: `béchar "drone israélien" person:lamamra date:2022-04 has:note`. */
  readonly words: string;
  /**
   * Keys that an article must have: `e:iso:DZ` and the like of entities, `d:2022-04` of dates, `site:lemonde.fr`, `lang:fr`, `tag:…`,
   * `label:…`, `is:toread` of those of which only the address is kept, and `id:…` for one article.
   */
  readonly filters: readonly string[];
}

export const ALL_ARTICLES: Selection = { words: '', filters: [] };

/** `relevance` falls back to `saved` where no words are asked for. */
export const LIBRARY_SORTS = ['relevance', 'saved', 'published', 'title'] as const;
export type LibrarySort = (typeof LIBRARY_SORTS)[number];

/** One stretch of a sorted selection. */
export interface LibraryQuery extends Selection {
  readonly sort: LibrarySort;
  /** The number of the first one, counted from 0. */
  readonly from: number;
  readonly count: number;
}

/** Some words of an article around what was searched for. */
export interface Snippet {
  readonly text: string;
  /** What matched, in UTF-16 code units of `text`. */
  readonly marks: readonly Span[];
}

/** A saved article as the library lists it. */
export interface FoundArticle {
  readonly article: SavedArticle;
  /** Null where no words were searched for, or only the title has them. */
  readonly snippet: Snippet | null;
  /** How many passages the reader marked. */
  readonly marks: number;
  /** How many notes the reader wrote. */
  readonly notes: number;
  readonly tags: readonly string[];
  /** How many dates contradict themselves, but for those the reader let stand. */
  readonly warnings: number;
}

export interface LibraryPage {
  /** Of the whole selection. */
  readonly total: number;
  readonly articles: readonly FoundArticle[];
}

export const FACET_KINDS = [...ENTITY_KINDS, 'date', 'site', 'language', 'tag', 'label', 'state'] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** What many articles of a selection have. */
export interface Facet {
  readonly kind: FacetKind;
  /** What to add to the filters to keep only those that have it. */
  readonly filter: string;
  /** The name of the entity, the month as EDTF, the host, the language's code, the tag, the id of the label, the state. */
  readonly label: string;
  /** In how many articles of the selection. */
  readonly articles: number;
  /** How often those name it; of entities only, else 0. */
  readonly mentions: number;
}
