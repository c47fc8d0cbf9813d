import type { EntityMention } from '../../model/mention';
import { fold } from '../text/fold';

/** The key under which an entity meets itself in other articles: its id, or its kind and folded name. */
export function entityKey({ kind, canonical, entityId }: Pick<EntityMention, 'kind' | 'canonical' | 'entityId'>): string {
  return `e:${entityId ?? `${kind}:${fold(canonical)}`}`;
}
