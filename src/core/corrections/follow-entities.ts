import type { EntityDecision } from '../../model/entity-decision';
import { entityKey } from '../entities/entity-key';
import { isGeneral } from './apply-entity-decisions';

/** The key of what an entity is the same as, as the reader decided; its own where nothing was decided. */
export function followKey(key: string, decisions: readonly EntityDecision[]): string {
  const next = nextKeys(decisions);
  const met = new Set([key]);
  for (let at = next.get(key); at !== undefined && !met.has(at); at = next.get(at)) met.add(at);
  return [...met].at(-1) ?? key;
}

/** The keys of all entities that the reader decided to be this one, its own first. */
export function keysOf(key: string, decisions: readonly EntityDecision[]): string[] {
  const others = new Set(decisions.map((decision) => decision.key));
  others.delete(key);
  return [key, ...[...others].filter((other) => followKey(other, decisions) === key)];
}

/** Those that say of an entity as a whole what it is the same as; of two the later. */
function nextKeys(decisions: readonly EntityDecision[]): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const decision of decisions.toSorted((one, other) => (one.decidedAt < other.decidedAt ? -1 : 1))) {
    if (!isGeneral(decision)) continue;
    if (decision.verdict.type === 'sameAs') next.set(decision.key, entityKey(decision.verdict.to));
    if (decision.verdict.type === 'mute') next.delete(decision.key);
  }
  return next;
}
