import type { FoundAnchor } from '../../model/anchor';
import { isOnPassage, type PassageAnnotation } from '../../model/annotation';
import { findAnchor } from '../anchors/find-anchor';
import type { ExportableArticle } from './format';

/** A mark of the reader's with where it stands in the article's text; null where its words are gone, or where there is no text. */
export interface MarkInText {
  readonly annotation: PassageAnnotation;
  readonly found: FoundAnchor | null;
}

/** The passages that the reader marked, in reading order, those that are not found last. */
export function marksIn({ text, annotations = [] }: Pick<ExportableArticle, 'text' | 'annotations'>): MarkInText[] {
  const marks = annotations
    .filter(isOnPassage)
    .map((annotation) => ({ annotation, found: text === '' ? null : findAnchor(text, annotation.target.anchor) }));
  return marks.toSorted((one, other) => (one.found?.start ?? Infinity) - (other.found?.start ?? Infinity) || 0);
}
