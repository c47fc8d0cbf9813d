import * as v from 'valibot';
import type { PublicationDate, PublicationSource } from '../../../model/article';
import type { ImportedArticle } from '../../../model/import';
import type { Revision } from '../../../model/revision';
import type { Merge, MergeReason } from '../../../model/same-article';
import { annotationSchema } from './annotation';
import { correctionsSchema } from './decisions';
import { edtf, id, instant, line, list, oneOf, pageAddress, text, type SchemasOf } from './forms';
import { entityMentionSchema, mentionSchema } from './mention';

const publishedEntries = {
  value: edtf,
  stamp: v.exactOptional(v.pipe(line, v.description('As the page gives it.'))),
  source: oneOf<PublicationSource>({
    reader: true,
    'json-ld': true,
    meta: true,
    itemprop: true,
    time: true,
    address: true,
    text: true,
  }),
} satisfies SchemasOf<PublicationDate>;

const mergeEntries = {
  address: v.pipe(id, v.description('Normalised.')),
  because: oneOf<MergeReason>({ claim: true, text: true, reader: true }),
  mergedAt: instant,
} satisfies SchemasOf<Merge>;

const revisionEntries = {
  savedAt: v.pipe(instant, v.description('When the article was saved with this text.')),
  keptAt: v.pipe(instant, v.description('When a later text took its place.')),
  title: line,
  text,
  mentions: list(mentionSchema),
} satisfies SchemasOf<Revision>;

export const revisionSchema: v.GenericSchema<unknown, Revision> = v.object(revisionEntries);

const entries = {
  id: v.exactOptional(id),
  address: v.pipe(pageAddress, v.description('Where it was read.')),
  canonicalAddress: v.exactOptional(pageAddress),
  claimedAddresses: v.exactOptional(list(pageAddress)),
  title: line,
  site: line,
  authors: list(line),
  language: v.pipe(line, v.description('BCP 47; `und` when unknown.')),
  published: v.exactOptional(v.object(publishedEntries)),
  text: v.pipe(text, v.description('All offsets count UTF-16 code units in it. Empty for an article to read.')),
  savedAt: v.exactOptional(instant),
  updatedAt: v.exactOptional(instant),
  mentions: v.exactOptional(v.pipe(list(mentionSchema), v.description('In reading order.'))),
  muted: v.exactOptional(list(entityMentionSchema)),
  corrections: v.exactOptional(correctionsSchema),
  annotations: v.exactOptional(list(annotationSchema)),
  html: v.exactOptional(v.pipe(text, v.description('Reads as the text. Whoever shows it sanitises it again.'))),
  revisions: v.exactOptional(v.pipe(list(revisionSchema), v.description('Earlier texts, oldest first.'))),
  merges: v.exactOptional(list(v.object(mergeEntries))),
  partedFrom: v.exactOptional(list(line)),
} satisfies SchemasOf<ImportedArticle>;

export const articleSchema: v.GenericSchema<unknown, ImportedArticle> = v.object(entries);
