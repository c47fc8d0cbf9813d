import * as v from 'valibot';
import type { Corrections, DateCorrection } from '../../../model/correction';
import type { EntityDecision, EntityVerdict } from '../../../model/entity-decision';
import { ENTITY_KINDS } from '../../../model/mention';
import type { NameRule, NameVerdict, WideRule } from '../../../model/name-rule';
import { anchorEntries } from './anchor';
import { edtf, id, instant, line, list, yes, type SchemasOf } from './forms';
import { identitySchema } from './mention';

const kind = v.picklist(ENTITY_KINDS);

const nameVerdictSchema: v.GenericSchema<unknown, NameVerdict> = v.variant('type', [
  v.object({ type: v.literal('mute') }),
  v.object({ type: v.literal('kind'), kind }),
  v.object({ type: v.literal('sameAs'), canonical: line, entityId: v.exactOptional(id), kind }),
  v.object({ type: v.literal('words'), words: line, kind }),
  v.object({ type: v.literal('add'), kind }),
]);

const ruleEntries = { decidedAt: instant, words: line, verdict: nameVerdictSchema } satisfies SchemasOf<NameRule>;

const nameRuleSchema: v.GenericSchema<unknown, NameRule> = v.object(ruleEntries);

/** A decision on names for a site or everywhere. */
export const wideRuleSchema: v.GenericSchema<unknown, WideRule> = v.variant('scope', [
  v.object({ ...ruleEntries, scope: v.literal('site'), host: line }),
  v.object({ ...ruleEntries, scope: v.literal('everywhere') }),
]);

const dateEntries = { ...anchorEntries, decidedAt: instant };

const dateCorrectionSchema: v.GenericSchema<unknown, DateCorrection> = v.union([
  v.object({ ...dateEntries, value: edtf }),
  v.object({ ...dateEntries, isDismissed: yes }),
]);

/** What is decided on one article, saved or not. */
export const correctionEntries = {
  published: v.exactOptional(edtf),
  dates: list(dateCorrectionSchema),
  names: v.exactOptional(list(nameRuleSchema)),
} satisfies SchemasOf<Corrections>;

/** What was decided on one article. */
export const correctionsSchema: v.GenericSchema<unknown, Corrections> = v.object(correctionEntries);

const entityVerdictSchema: v.GenericSchema<unknown, EntityVerdict> = v.variant('type', [
  v.object({ type: v.literal('sameAs'), to: identitySchema }),
  v.object({ type: v.literal('rename'), name: line }),
  v.object({ type: v.literal('mute') }),
]);

const entityDecisionEntries = {
  key: id,
  name: line,
  kind,
  words: v.exactOptional(list(line)),
  addresses: v.exactOptional(list(line)),
  verdict: entityVerdictSchema,
  decidedAt: instant,
} satisfies SchemasOf<EntityDecision>;

/** A decision on an entity across the library. */
export const entityDecisionSchema: v.GenericSchema<unknown, EntityDecision> = v.object(entityDecisionEntries);
