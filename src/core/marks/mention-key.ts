import { isDate, type Mention } from '../../model/mention';
import { entityKey } from '../entities/entity-key';

/**
 * What the mentions of one entity or one date share, in one article; `number` is the mention's. A date that warns stands for itself, for the
 * same day written right is another matter, and so does one that nothing places.
 */
export function mentionKey(mention: Mention, number: number): string {
  if (!isDate(mention)) return entityKey(mention);
  return mention.resolved && mention.warnings.length === 0 ? mention.resolved.value : `#${number}`;
}
