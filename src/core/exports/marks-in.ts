import type { FoundAnchor } from '../../model/anchor';
import { isOnPassage, type PassageAnnotation } from '../../model/annotation';
import { findAnchorIn } from '../anchors/find-anchor';
import { prepareText } from '../anchors/prepare-text';
import type { ExportableArticle } from '../../model/export';

/** A mark of the reader's with where it stands in the article's text; null where its words are gone, or where there is no text. */
export interface MarkInText {
  readonly annotation: PassageAnnotation;
  readonly found: FoundAnchor | null;
}

/** The passages that the reader marked, in reading order, those that are not found last. */
export function marksIn({ text, annotations = [] }: Pick<ExportableArticle, 'text' | 'annotations'>): MarkInText[] {
  const prepared = prepareText(text);
  const marks = annotations
    .filter(isOnPassage)
    .map((annotation) => ({ annotation, found: text === '' ? null : findAnchorIn(prepared, annotation.target.anchor) }));
  return marks.toSorted((one, other) => (one.found?.start ?? Infinity) - (other.found?.start ?? Infinity) || 0);
}
