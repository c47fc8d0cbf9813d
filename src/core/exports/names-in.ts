import { isEntity, type EntityKind, type Mention } from '../../model/mention';
import { isLessSure } from '../entities/is-less-sure';

/** The names of one kind in the order in which the text names them, each once and as it is known everywhere; the less sure ones are left out. */
export function namesIn(mentions: readonly Mention[], kind: EntityKind): string[] {
  const found = mentions.filter(isEntity).filter((mention) => mention.kind === kind && !isLessSure(mention));
  return [...new Set(found.map(({ canonical }) => canonical))];
}
