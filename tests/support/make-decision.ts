import { entityKey } from '../../src/core/entities/entity-key';
import type { EntityDecision, EntityVerdict } from '../../src/model/entity-decision';
import type { EntityIdentity } from '../../src/model/mention';

/** A person with a full name. */
export function makePerson(canonical: string): EntityIdentity {
  return { kind: 'person', canonical };
}

/** A decision on an entity that was taken on a minute of one morning; later minutes win. */
export function makeDecision(
  entity: EntityIdentity,
  verdict: EntityVerdict,
  minute = 0,
  where: Pick<EntityDecision, 'words' | 'addresses'> = {},
): EntityDecision {
  return {
    decidedAt: `2022-04-11T09:${String(minute).padStart(2, '0')}:00.000Z`,
    key: entityKey(entity),
    name: entity.canonical,
    kind: entity.kind,
    ...where,
    verdict,
  };
}
