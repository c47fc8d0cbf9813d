import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import type { Annotation, PassageAnnotation } from '../../src/model/annotation';
import { spanOf } from './make-article';

const MADE_AT = '2022-04-12T08:00:00.000Z';

/** A note on an article as a whole, in which only what a test is about need be written. */
export function makeAnnotation(written: Partial<Annotation> = {}): Annotation {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    target: { type: 'article' },
    label: '',
    note: '',
    tags: [],
    createdAt: MADE_AT,
    changedAt: { label: MADE_AT, note: MADE_AT, tags: MADE_AT },
    ...written,
  };
}

/** A mark on the first occurrence of `words` in `text`. */
export function makeMark(text: string, words: string, written: Partial<PassageAnnotation> = {}): PassageAnnotation {
  const anchor = describeAnchor(text, spanOf(text, words));
  return { ...makeAnnotation({ label: 'important' }), target: { type: 'passage', anchor }, ...written };
}
