import * as v from 'valibot';
import { ENTITY_KINDS, type EntityIdentity, type EntityMention, type Mention } from '../../../model/mention';
import { NAME_SCOPES } from '../../../model/name-scope';
import { dateMentionSchema, mentionSource } from './date-mention';
import { id, instant, line, list, offset, share, yes, type SchemasOf } from './forms';

const identityEntries = {
  kind: v.picklist(ENTITY_KINDS),
  canonical: line,
  entityId: v.exactOptional(id),
} satisfies SchemasOf<EntityIdentity>;

/** What an entity is known by everywhere. */
export const identitySchema: v.GenericSchema<unknown, EntityIdentity> = v.object(identityEntries);

const entries = {
  start: offset,
  end: offset,
  ...identityEntries,
  source: mentionSource,
  // The first files came from when entities did not say how sure they were: all of them were shown.
  confidence: v.optional(share, 1),
  decidedAt: v.exactOptional(instant),
  decidedFor: v.exactOptional(v.picklist(NAME_SCOPES)),
  isAdded: v.exactOptional(yes),
  was: v.exactOptional(identitySchema),
  follows: v.exactOptional(list(instant)),
} satisfies SchemasOf<EntityMention>;

const entityObject = v.object(entries);
export const entityMentionSchema: v.GenericSchema<unknown, EntityMention> = entityObject;

export const mentionSchema: v.GenericSchema<unknown, Mention> = v.variant('kind', [dateMentionSchema, entityObject]);
