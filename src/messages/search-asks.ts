import type { Facet, FacetKind, LibraryPage, LibraryQuery, LibrarySort, Selection } from '../model/library';
import type { RelatedArticle } from '../model/related';

/** What our own pages may ask to find something in the library. */
export interface SearchAsks {
  /** A stretch of the articles of a selection, and how many there are. */
  searchLibrary(query: LibraryQuery): Promise<LibraryPage>;
  /** The ids of all articles of a selection, in order. */
  findIds(selection: Selection, sort: LibrarySort): Promise<string[]>;
  /** What the articles of a selection have most often: up to `most` of each kind, the most frequent first. */
  listFacets(selection: Selection, kinds: readonly FacetKind[], most: number): Promise<Facet[]>;
  /** Up to ten saved articles that speak of the same things as a saved one, the closest first. */
  findRelatedTo(articleId: string): Promise<RelatedArticle[]>;
}
