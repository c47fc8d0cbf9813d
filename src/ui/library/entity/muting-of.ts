import type { EntityDecision } from '../../../model/entity-decision';
import type { EntityProfile } from '../../../model/entity-profile';

/** The decision by which the reader has an entity marked no more. */
export function mutingOf({ key, decisions }: EntityProfile): EntityDecision | undefined {
  return decisions.find((decision) => decision.key === key && decision.verdict.type === 'mute');
}
