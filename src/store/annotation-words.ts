import { termsIn } from '../core/search/tokens';
import type { AnnotationRow } from './database';

/** What can be asked of an article by its annotations. */
export const ANNOTATION_TRAITS = ['note', 'mark'] as const;
export type AnnotationTrait = (typeof ANNOTATION_TRAITS)[number];

/** An annotation with what it is searched by. */
export function withWords(row: AnnotationRow): AnnotationRow {
  const has: AnnotationTrait[] = [];
  if (row.note.trim() !== '') has.push('note');
  if (row.target.type === 'passage') has.push('mark');
  return { ...row, words: [...new Set(termsIn([row.note, ...row.tags].join('\n')))], has };
}
