import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import type { Annotation, PassageAnnotation } from '../../src/model/annotation';
import { spanOf } from './make-article';

const NOW = '2022-04-11T08:00:00.000Z';
const FIELDS = {
  id: '00000000-0000-4000-8000-000000000001',
  label: 'important',
  note: '',
  tags: [],
  createdAt: NOW,
  changedAt: { label: NOW, note: NOW, tags: NOW },
} as const;

/** A mark on the first occurrence of `words` in `text`. */
export function makeMark(text: string, words: string, written: Partial<Omit<Annotation, 'target'>> = {}): PassageAnnotation {
  return { ...FIELDS, ...written, target: { type: 'passage', anchor: describeAnchor(text, spanOf(text, words)) } };
}

/** A note on the article as a whole, unless `target` says what it is on. */
export function makeNote(written: Partial<Annotation> = {}): Annotation {
  return { ...FIELDS, label: '', target: { type: 'article' }, ...written };
}
