import { entityKey } from '../../core/entities/entity-key';
import { dateKey } from '../../core/related/date-key';
import { isDate, type Mention } from '../../model/mention';

/** The key by which what a mention speaks of is known in other articles; null for a date that could not be placed. */
export function subjectKey(mention: Mention): string | null {
  if (!isDate(mention)) return entityKey(mention);
  return mention.resolved ? dateKey(mention.resolved.value) : null;
}
