import type { ArticleDraft } from '../../model/article';
import type { EntityMention } from '../../model/mention';
import { translate } from '../../platform/translate';

/** What is known of an entity and who says so. */
export function EntityFacts({ entity, article }: { readonly entity: EntityMention; readonly article: ArticleDraft }) {
  const written = article.text.slice(entity.start, entity.end);
  return (
    <>
      {written !== entity.canonical && <p class="written">{translate('writtenAs', written)}</p>}
      <p class="source">{translate(`source_${entity.source}`)}</p>
      {!entity.entityId && entity.source === 'gazetteer' && <p class="source">{translate('severalNamesakes')}</p>}
    </>
  );
}
