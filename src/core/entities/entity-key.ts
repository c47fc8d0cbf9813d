import type { EntityMention } from '../../model/mention';
import { fold } from '../text/fold';
import { isFullName, personKey } from './person-key';

/**
 * The key under which an entity meets itself in other articles: its id; for a person with a full name how that name sounds; else
 * its kind and folded name. A person known by one word only ("Martin") has a key of its own kind, `e:person?:`, for two articles
 * may mean two persons by it.
 */
export function entityKey({ kind, canonical, entityId }: Pick<EntityMention, 'kind' | 'canonical' | 'entityId'>): string {
  if (entityId !== undefined) return `e:${entityId}`;
  if (kind !== 'person') return `e:${kind}:${fold(canonical)}`;
  return isFullName(canonical) ? `e:person:${personKey(canonical)}` : `e:person?:${fold(canonical)}`;
}
