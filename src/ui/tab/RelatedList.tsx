import { useEffect, useState } from 'preact/hooks';
import { dateInWords } from '../../core/dates/describe-date';
import { askBackground } from '../../messages/ask';
import { onNews } from '../../messages/news';
import type { Reason, RelatedArticle } from '../../model/related';
import { translate, uiLanguage } from '../../platform/translate';
import { ArticleLine } from '../shared/ArticleLine';

/** The saved articles on the same matters, each with the reason. */
export function RelatedList({ tabId }: { readonly tabId: number }) {
  const [related, setRelated] = useState<readonly RelatedArticle[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const find = (): void => void askBackground.findRelatedToTab(tabId).then(setRelated, ignore);
    onNews('articlesChanged', find, life.signal);
    find();
    return () => life.abort();
  }, [tabId]);
  if (related.length === 0) return null;
  return (
    <section class="related">
      <h2>{translate('relatedInLibrary')}</h2>
      <ul>
        {related.map(({ article, because }) => (
          <li key={article.id}>
            <ArticleLine article={article} />
            <p class="soft">{translate('because', because.map(reasonInWords).join(', '))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page has gone, or the library cannot be read: the article is shown without them. */
function ignore(): void {}

function reasonInWords({ kind, label }: Reason): string {
  return kind === 'date' ? dateInWords(label, uiLanguage(), translate) : label;
}
