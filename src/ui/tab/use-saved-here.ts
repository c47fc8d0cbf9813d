import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask';
import { onNews } from '../../messages/news';
import type { ArticleHead } from '../../model/article';
import type { SavedHere } from '../../model/same-article';

/** What the library holds of the article in a tab, looked up again when it is another one and when something is saved or removed. */
export function useSavedHere(tabId: number, head: ArticleHead): SavedHere | null {
  const [found, setFound] = useState<SavedHere | null>(null);
  const last = useRef(0);
  const find = useCallback(() => {
    last.current += 1;
    const number = last.current;
    askBackground.findSavedInTab(tabId).then((now) => number === last.current && setFound(now), ignore);
  }, [tabId, head]);
  useEffect(() => {
    const life = new AbortController();
    onNews('articlesChanged', find, life.signal);
    find();
    return () => life.abort();
  }, [find]);
  return found;
}

/** The page has gone, or the library cannot be read: who shows the page says so, and saving fails with the reason. */
function ignore(): void {}
