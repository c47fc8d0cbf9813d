import type { Annotation, AnnotationFields, NewAnnotation } from '../model/annotation';
import type { Removal } from '../model/removal';

/** What our own pages may ask of kept articles: their content and revisions, and many of them at once. */
export interface KeepingAsks {
  /** Whether the page in a tab no longer reads as it was saved from there. Fails with `NoArticle`. */
  hasChanged(tabId: number): Promise<boolean>;
  /** Makes an annotation on the saved article at an address; gives it as kept. Fails with `NoArticle` or `StorageFull`. */
  annotateSaved(address: string, annotation: NewAnnotation): Promise<Annotation>;
  /** Changes some fields of an annotation of the saved article at an address. Fails with `AnnotationNotFound` or `StorageFull`. */
  changeSavedAnnotation(address: string, id: string, fields: Partial<AnnotationFields>): Promise<Annotation>;
  /** Removes an annotation of the saved article at an address. Fails with `AnnotationNotFound` or `StorageFull`. */
  removeSavedAnnotation(address: string, id: string): Promise<void>;
  /** Takes back the last change of the annotations of the saved article at an address; tells whether there was one. */
  undoSavedChange(address: string): Promise<boolean>;
  /** Whether there is a change of the annotations of the saved article at an address that can be taken back. */
  canUndoSavedChange(address: string): Promise<boolean>;
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
