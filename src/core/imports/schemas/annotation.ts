import * as v from 'valibot';
import type { Annotation, AnnotationFields, AnnotationTarget, SubjectTarget } from '../../../model/annotation';
import { anchorSchema } from './anchor';
import { id, instant, line, list, text, type SchemasOf } from './forms';

const subjectEntries = {
  type: v.literal('subject'),
  key: v.pipe(id, v.description('Of an entity, `e:…`, or of a date, `d:…`.')),
  name: line,
} satisfies SchemasOf<SubjectTarget>;

const targetSchema: v.GenericSchema<unknown, AnnotationTarget> = v.variant('type', [
  v.object({ type: v.literal('passage'), anchor: anchorSchema }),
  v.object({ type: v.literal('article') }),
  v.object(subjectEntries),
]);

const changedAtEntries = { label: instant, note: instant, tags: instant } satisfies SchemasOf<Annotation['changedAt']>;

const fieldEntries = {
  label: v.pipe(line, v.description('The id of a label; empty where there is none.')),
  note: v.pipe(text, v.description('Markdown; empty when nothing is written.')),
  tags: list(line),
} satisfies SchemasOf<AnnotationFields>;

const entries = {
  id,
  target: targetSchema,
  ...fieldEntries,
  createdAt: instant,
  changedAt: v.pipe(v.object(changedAtEntries), v.description('The last change of each field.')),
} satisfies SchemasOf<Annotation>;

export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.object(entries);

/** A note on an entity or a date. */
export const subjectNoteSchema: v.GenericSchema<unknown, Annotation> = v.object({ ...entries, target: v.object(subjectEntries) });
