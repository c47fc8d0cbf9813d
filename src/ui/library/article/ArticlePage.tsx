import './article.css';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticlePlace } from '../../../core/library/library-place';
import type { Article } from '../../../model/article';
import { translate } from '../../../platform/translate';
import { UndoBar } from '../list/UndoBar';
import { useDeeds, type Deeds } from '../list/use-deeds';
import type { Going } from '../use-place';
import { ArticleHeader } from './ArticleHeader';
import { Reader } from './Reader';
import { RelatedArticles } from './RelatedArticles';
import { Revisions } from './Revisions';
import { useArticle } from './use-article';

interface ArticlePageProps extends Going {
  readonly place: ArticlePlace;
}

/** A saved article: its text as it was kept, with all that is known of it and written on it. */
export function ArticlePage({ place, go }: ArticlePageProps) {
  const { article, failure, read } = useArticle(place.id);
  const deeds = useDeeds();
  const page = useFocusAfter(deeds, typeof article === 'object');
  return (
    <div ref={page}>
      {failure && <p role="alert">{failure}</p>}
      {article === 'gone' && (deeds.done ? <h2>{translate('articleDeleted')}</h2> : <p>{translate('articleGone')}</p>)}
      {typeof article === 'object' && <WholeArticle {...{ article, place, go, deeds, read }} />}
      <UndoBar deeds={deeds} />
    </div>
  );
}

/** Puts the focus on the way back of what was done, and on the article once it is given back: the button that was pressed is gone. */
function useFocusAfter({ done, wasUndone }: Deeds, isThere: boolean) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) page.current?.querySelector<HTMLElement>('.undo-bar button')?.focus();
    if (wasUndone && isThere) page.current?.querySelector<HTMLElement>('#article-title')?.focus();
  }, [done, wasUndone, isThere]);
  return page;
}

interface WholeArticleProps extends Pick<ArticlePageProps, 'place' | 'go'> {
  readonly article: Article;
  readonly deeds: Deeds;
  readonly read: () => Promise<void>;
}

function WholeArticle({ article, place, go, deeds, read }: WholeArticleProps) {
  const { id, title, revisions = [] } = article;
  useEffect(() => {
    document.title = [title, translate('libraryTitle')].filter(Boolean).join(' – ');
  }, [title]);
  return (
    <article class="saved-article" aria-labelledby="article-title">
      <ArticleHeader {...{ article, place, go }} onRemove={() => void deeds.remove([id])} />
      {revisions.length > 0 && <Revisions article={article} revisions={revisions} />}
      <Reader {...{ article, place, go, read }} />
      <RelatedArticles articleId={id} go={go} />
    </article>
  );
}
