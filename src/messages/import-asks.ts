import type { ImportedArticle, ImportedCounts, ImportedLibrary } from '../model/import';

/** What our own pages may ask to bring files in. What they send was checked by the schema of its format. */
export interface ImportAsks {
  /**
   * Takes articles that a file brought, after its decisions; one that is there already, by the address it was read at or its id, keeps the
   * newer of each field and loses nothing; one that brings nothing new is left as it is. Ask for up to 50 at once: they are stored together
   * or, when this fails with `StorageFull`, not at all.
   */
  importArticles(articles: readonly ImportedArticle[]): Promise<ImportedCounts>;
  /**
   * Takes what a file brought besides articles, all or nothing of it: decisions and loose notes, which are not in any library yet or the
   * newer of each field. Ask it before the articles are taken, which follow the decisions. Settings and labels are merged
   * where they are kept, see `core/imports`. Fails with `StorageFull`.
   */
  importDecisions(library: Omit<ImportedLibrary, 'articles' | 'labels' | 'settings'>): Promise<void>;
}
