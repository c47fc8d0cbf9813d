import type { Anchor } from './anchor';

/**
 * What an annotation is on: a passage, the article as a whole, or what an entity or a date stands for, in whatever article it is
 * named. `key` is that of `core/entities/entity-key` or `core/related/date-key`.
 */
export type AnnotationTarget =
  { readonly type: 'passage'; readonly anchor: Anchor } | { readonly type: 'article' } | SubjectTarget;

/** An entity or a date. */
export interface SubjectTarget {
  readonly type: 'subject';
  readonly key: string;
  /** In the words of the article it was annotated in. */
  readonly name: string;
}

/** What the reader says of a target; each field is changed by itself. */
export interface AnnotationFields {
  /** The id of a label; passages alone have one, and it may be of a label that is gone. */
  readonly label: string;
  /** Markdown; empty when nothing is written. */
  readonly note: string;
  readonly tags: readonly string[];
}

/** One mark or note of the reader. */
export interface Annotation extends AnnotationFields {
  /** A UUID, made where the annotation was: sent twice it is kept once. */
  readonly id: string;
  readonly target: AnnotationTarget;
  /** ISO 8601 instant. */
  readonly createdAt: string;
  /** ISO 8601 instants of the last change of each field: between two copies the later one of each field wins. */
  readonly changedAt: Readonly<Record<keyof AnnotationFields, string>>;
}

/** An annotation as the reader makes it. */
export type NewAnnotation = Pick<Annotation, 'id' | 'target'> & AnnotationFields;

/** A passage that the reader marked. */
export type PassageAnnotation = Annotation & { readonly target: { readonly type: 'passage' } };

/** What other tools write and Repères takes; a tag in UTF-16 code units. */
export const LONGEST_TAG = 1_000;
export const MOST_TAGS = 1_000;

/** Whether an annotation marks a passage. */
export function isOnPassage(annotation: Annotation): annotation is PassageAnnotation {
  return annotation.target.type === 'passage';
}

/** What of the reader's belongs to a page. */
export interface PageAnnotations {
  /** In the order they were made. */
  readonly annotations: readonly Annotation[];
  /** Set in a private window: nothing from it is stored. */
  readonly isPrivate: boolean;
}
