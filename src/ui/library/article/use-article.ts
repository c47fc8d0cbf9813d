import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../messages/ask';
import type { Article } from '../../../model/article';
import { describeError } from '../../../parts/describe-error';
import { useLibraryNews } from '../use-library-news';

/** What is known of a saved article: not read yet, not there, or whole. */
export type FoundArticle = 'reading' | 'gone' | Article;

/** A saved article, read again whenever something of it may have changed. */
export function useArticle(id: string) {
  const [article, setArticle] = useState<FoundArticle>('reading');
  const [failure, setFailure] = useState('');
  const read = useCallback(async (): Promise<void> => {
    try {
      const [found] = await askBackground.getArticles([id]);
      setArticle(found ?? 'gone');
      setFailure('');
    } catch (error) {
      setFailure(describeError(error));
    }
  }, [id]);
  useEffect(() => void read(), [read]);
  useLibraryNews(() => void read());
  return { article, failure, read };
}
