import type { EntityKind, MentionSource } from '../../model/mention';
import type { Span } from '../../model/span';

/** A name found in a text, before it is joined with the other names of the article. */
export interface NamedSpan extends Span {
  readonly kind: EntityKind;
  readonly source: MentionSource;
  /** How likely it is that this is a name of this kind, 0 to 1. */
  readonly confidence: number;
}
