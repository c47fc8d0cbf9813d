import type { EntityIdentity, EntityKind } from './mention';

/** What the reader says of an entity across the library. */
export type EntityVerdict =
  /** It is this one. */
  | { readonly type: 'sameAs'; readonly to: EntityIdentity }
  /** It is to be called so. */
  | { readonly type: 'rename'; readonly name: string }
  /** It is never to be marked or listed. */
  | { readonly type: 'mute' };

/** A decision on an entity before it is kept. */
export interface NewEntityDecision {
  /** Of the entity that it is on; see `core/entities/entity-key`. */
  readonly key: string;
  /** What that was called when the decision was taken. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Where it is written so and only there; absent where that does not matter. Case counts, typography does not. */
  readonly words?: readonly string[];
  /** In the articles found at these normalised addresses and only there; absent where that does not matter. */
  readonly addresses?: readonly string[];
  readonly verdict: EntityVerdict;
}

/** A decision on an entity, for all saved articles and all that are read. */
export interface EntityDecision extends NewEntityDecision {
  /** ISO 8601 instant with milliseconds; no two decisions share it, and by it a decision is taken back. */
  readonly decidedAt: string;
}
