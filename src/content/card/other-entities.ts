import { entityKey } from '../../core/entities/entity-key';
import { isShown } from '../../core/marks/showing';
import { isEntity, type EntityMention } from '../../model/mention';
import type { ArticleOnPage } from '../read-page';

/** The other entities of an article that are shown, each once, by their names. */
export function otherEntities(
  article: Pick<ArticleOnPage, 'mentions' | 'showing'>,
  entity: EntityMention,
  locale: string,
): EntityMention[] {
  const byKey = new Map<string, EntityMention>();
  for (const mention of article.mentions)
    if (isEntity(mention) && isShown(article.showing, mention) && !byKey.has(entityKey(mention)))
      byKey.set(entityKey(mention), mention);
  byKey.delete(entityKey(entity));
  const { compare } = new Intl.Collator(locale);
  return [...byKey.values()].toSorted((one, other) => compare(one.canonical, other.canonical));
}
