import type { EntityIdentity, EntityKind } from '../../model/mention';
import { entityKey } from './entity-key';

/** The identity of an entity that has a key and a name: mentions with it meet under that key, whatever the name. */
export function identityWithKey(key: string, kind: EntityKind, canonical: string): EntityIdentity {
  const plain = { kind, canonical };
  return entityKey(plain) === key ? plain : { ...plain, entityId: key.slice(KEY_PREFIX.length) };
}

const KEY_PREFIX = 'e:';

/** The kind that a key tells of; `other` where it tells of none. */
export function kindOfKey(key: string): EntityKind {
  return KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? 'other';
}

const KINDS: readonly (readonly [RegExp, EntityKind])[] = [
  [/^e:person\??:/, 'person'],
  [/^e:(?:place|iso|geonames|region):/, 'place'],
  [/^e:(?:organisation|org):/, 'organisation'],
  [/^e:event:/, 'event'],
];
