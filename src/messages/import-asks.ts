import type { ImportedArticle, ImportedCounts, ImportedLibrary } from '../model/import';

/** What our own pages may ask to bring files in. What they send was checked by the schema of its format. */
export interface ImportAsks {
  /**
   * Takes articles that a file brought; one that is there already, by its id or the address it was read at, keeps the newer of each field
   * and loses nothing; one that brings nothing new is left as it is. Fails with `StorageFull`.
   */
  importArticles(articles: readonly ImportedArticle[]): Promise<ImportedCounts>;
  /** Takes what a file brought besides articles: decisions and loose notes. Labels are the settings' own. Fails with `StorageFull`. */
  importDecisions(library: Omit<ImportedLibrary, 'articles' | 'labels'>): Promise<void>;
}
