import * as v from 'valibot';
import type { ImportedArticle } from '../../../model/import';
import { JSON_VERSION, type JsonExport } from '../../exports/json';
import { subjectNoteSchema } from './annotation';
import { articleSchema } from './article';
import { entityDecisionSchema, wideRuleSchema } from './decisions';
import { instant, list, type SchemasOf } from './forms';
import { labelSchema } from './label';
import { settingsSchema } from './settings';
import { dismissalSchema, pageCorrectionsSchema } from './loose-decisions';

/** A file of the lossless form as it is read: an article in it may be a draft. */
export type ReadJsonExport = Omit<JsonExport, 'articles'> & { readonly articles: readonly ImportedArticle[] };

const entries = {
  format: v.literal('reperes'),
  version: v.literal(JSON_VERSION),
  exportedAt: instant,
  labels: v.exactOptional(v.pipe(list(labelSchema), v.description('What the ids of labels in annotations stand for.'))),
  settings: v.exactOptional(settingsSchema),
  nameRules: v.exactOptional(v.pipe(list(wideRuleSchema), v.description('Decisions on names for a site or everywhere.'))),
  entityDecisions: v.exactOptional(
    v.pipe(list(entityDecisionSchema), v.description('Decisions on entities, which the articles follow.')),
  ),
  subjectNotes: v.exactOptional(
    v.pipe(list(subjectNoteSchema), v.description('Notes on entities and dates that belong to none of the articles.')),
  ),
  pageCorrections: v.exactOptional(
    v.pipe(list(pageCorrectionsSchema), v.description('Decisions on articles that are not saved, by where they were read.')),
  ),
  dismissals: v.exactOptional(
    v.pipe(list(dismissalSchema), v.description('Pairs of sentences that do not disagree, as the reader says.')),
  ),
  articles: list(articleSchema),
} satisfies SchemasOf<ReadJsonExport>;

/**
 * The form of a lossless file; see `exports/json`. It is also written as a JSON Schema, `assets/reperes.schema.json`. What it does not
 * know is left out: a later Repères adds fields without a new version only where a reader may do without them. So is whatever stands
 * under the names that objects are born with, `__proto__` among them.
 */
export const jsonExportSchema: v.GenericSchema<unknown, ReadJsonExport> = v.object(entries);
