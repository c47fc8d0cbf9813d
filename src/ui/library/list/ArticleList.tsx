import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import { onNews } from '../../../messages/news';
import type { SavedArticle } from '../../../model/article';
import type { Removal } from '../../../model/removal';
import { translate, translateCount } from '../../../platform/translate';
import { ArticleLine } from '../../shared/ArticleLine';
import { describeError } from '../../../parts/describe-error';
import { ExportButtons } from '../../shared/ExportButtons';
import type { SelectionViewProps } from '../Library';

/** All saved articles, last saved first; what is removed can be put back. */
export function ArticleList(_props: SelectionViewProps) {
  const { articles, failure } = useSavedArticles();
  const [removed, setRemoved] = useState<readonly Removal[]>([]);
  const remove = async (id: string): Promise<void> => {
    const removal = await askBackground.removeArticles([id]);
    setRemoved((before) => [...before, removal]);
  };
  const restore = async (): Promise<void> => {
    for (const { id } of removed) await askBackground.undoRemoval(id);
    setRemoved([]);
  };
  return (
    <>
      {failure && <p role="alert">{failure}</p>}
      {articles?.length === 0 && <p>{translate('libraryEmpty')}</p>}
      {articles && articles.length > 0 && (
        <div class="row">
          <span>{translateCount('count_articles', articles.length)}</span>
          <ExportButtons getArticles={() => askBackground.getArticles(articles.map(({ id }) => id))} />
        </div>
      )}
      <div role="status">
        {removed.length > 0 && (
          <p class="row undo">
            {translateCount('removedArticles', removed.length)}
            <button type="button" onClick={() => void restore()}>
              {translate('undoRemove')}
            </button>
          </p>
        )}
      </div>
      <Rows articles={articles ?? []} onRemove={(id) => void remove(id)} />
    </>
  );
}

function Rows({ articles, onRemove }: { readonly articles: readonly SavedArticle[]; readonly onRemove: (id: string) => void }) {
  return (
    <ul class="articles">
      {articles.map((article) => (
        <li key={article.id}>
          <div>
            <ArticleLine article={article} />
          </div>
          <button type="button" aria-label={translate('removeNamed', article.title)} onClick={() => onRemove(article.id)}>
            {translate('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The list, read when the page opens and whenever something is saved or removed anywhere. */
function useSavedArticles(): { articles: readonly SavedArticle[] | null; failure: string } {
  const [articles, setArticles] = useState<readonly SavedArticle[] | null>(null);
  const [failure, setFailure] = useState('');
  const list = useCallback(() => {
    askBackground.listArticles().then(setArticles, (error: unknown) => setFailure(describeError(error)));
  }, []);
  useEffect(() => {
    const life = new AbortController();
    onNews('articlesChanged', list, life.signal);
    list();
    return () => life.abort();
  }, [list]);
  return { articles, failure };
}
