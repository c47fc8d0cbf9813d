import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { annotationSchema } from '../../src/core/imports/schemas/annotation';
import { anchorSchema } from '../../src/core/imports/schemas/anchor';
import { articleSchema, revisionSchema } from '../../src/core/imports/schemas/article';
import { correctionsSchema, entityDecisionSchema, wideRuleSchema } from '../../src/core/imports/schemas/decisions';
import { edtf, instant, offset } from '../../src/core/imports/schemas/forms';
import { jsonExportSchema } from '../../src/core/imports/schemas/json-export';
import { labelSchema } from '../../src/core/imports/schemas/label';
import { entityMentionSchema, identitySchema, mentionSchema } from '../../src/core/imports/schemas/mention';

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // That an instant is on a calendar has no words there.
  ignoreActions: ['check'],
  definitions: {
    article: articleSchema,
    mention: mentionSchema,
    entityMention: entityMentionSchema,
    identity: identitySchema,
    revision: revisionSchema,
    corrections: correctionsSchema,
    annotation: annotationSchema,
    anchor: anchorSchema,
    label: labelSchema,
    wideRule: wideRuleSchema,
    entityDecision: entityDecisionSchema,
    instant,
    edtf,
    offset,
  },
};

const ABOUT = {
  title: 'A library of Repères',
  description:
    'Everything that Repères keeps of saved articles, as it keeps it. Fields that are not described here may be there and may be ignored.',
};

/** The lossless form as a JSON Schema (draft 2020-12), laid out as the rest of the repository. */
export function makeSchema(): Promise<string> {
  const { $schema, ...schema } = toJsonSchema(jsonExportSchema, CONFIG);
  return format(JSON.stringify({ $schema, ...ABOUT, ...schema }), { parser: 'json', printWidth: 130 });
}
