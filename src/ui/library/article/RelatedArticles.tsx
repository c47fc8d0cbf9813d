import { useCallback, useEffect, useState } from 'preact/hooks';
import { dateInWords } from '../../../core/dates/describe-date';
import { askBackground } from '../../../messages/ask';
import type { Reason, RelatedArticle } from '../../../model/related';
import { translate, uiLanguage } from '../../../platform/translate';
import { PlaceLink } from '../PlaceLink';
import { useLibraryNews } from '../use-library-news';
import type { Going } from '../use-place';

/** The saved articles that speak of the same things as one, each with the reason. */
export function RelatedArticles({ articleId, go }: { readonly articleId: string; readonly go: Going['go'] }) {
  const [related, setRelated] = useState<readonly RelatedArticle[]>([]);
  const find = useCallback(() => void askBackground.findRelatedTo(articleId).then(setRelated, ignore), [articleId]);
  useEffect(find, [find]);
  useLibraryNews(find);
  if (related.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related-title">
      <h3 id="related-title">{translate('relatedInLibrary')}</h3>
      <ul>
        {related.map(({ article, because }) => (
          <li key={article.id}>
            <PlaceLink to={{ view: 'article', id: article.id }} go={go} lang={article.language}>
              {article.title || article.address}
            </PlaceLink>
            <p class="soft">{factsOf(article)}</p>
            <p class="soft">{translate('because', because.map(reasonInWords).join(', '))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf({ site, published }: RelatedArticle['article']): string {
  return [site, published && dateInWords(published.value, uiLanguage(), translate)].filter(Boolean).join(' · ');
}

function reasonInWords({ kind, label }: Reason): string {
  return kind === 'date' ? dateInWords(label, uiLanguage(), translate) : label;
}

/** The article is shown without them; why the library cannot be read is told where the article is. */
function ignore(): void {}
