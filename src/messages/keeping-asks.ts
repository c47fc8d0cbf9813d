import type { Removal } from '../model/removal';

/** What our own pages may ask of kept articles: their content and revisions, and many of them at once. */
export interface KeepingAsks {
  /** Removes saved articles in one step that can be taken back; ids that are gone are left out. Fails with `StorageFull`. */
  removeArticles(ids: readonly string[]): Promise<Removal>;
  /** Gives removed articles back as they were. Fails with `StorageFull`. */
  undoRemoval(id: string): Promise<void>;
  /** What can still be given back, the last removed first. */
  listRemovals(): Promise<Removal[]>;
  /** Forgets removed articles for good. */
  eraseRemoval(id: string): Promise<void>;
  /**
   * Gives saved articles tags, in one step; gives the ids of those that did not have them all before, so that this can be taken back by
   * `removeTags`. Fails with `StorageFull`.
   */
  addTags(ids: readonly string[], tags: readonly string[]): Promise<string[]>;
  /** Takes tags from saved articles. Fails with `StorageFull`. */
  removeTags(ids: readonly string[], tags: readonly string[]): Promise<void>;
}
