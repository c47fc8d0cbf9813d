import type { Annotation, AnnotationFields, NewAnnotation } from '../../model/annotation';

/** Keeps the annotations of one page's article. What is acknowledged is kept. */
export interface AnnotationKeeper {
  readonly find: () => Promise<readonly Annotation[]>;
  /** Gives it as kept. */
  readonly add: (annotation: NewAnnotation) => Promise<Annotation>;
  readonly change: (id: string, fields: Partial<AnnotationFields>) => Promise<Annotation>;
  readonly remove: (id: string) => Promise<void>;
  /** Takes back the last change; tells whether there was one. */
  readonly undo: () => Promise<boolean>;
}
