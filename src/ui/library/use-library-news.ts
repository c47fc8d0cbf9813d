import { useEffect, useRef } from 'preact/hooks';
import { onNews } from '../../messages/news';

/** In milliseconds. Many articles that change at once are told of one by one. */
const PAUSE = 300;

/** Calls `listener` a moment after something was saved, removed, marked, written or decided anywhere; once for much of it. */
export function useLibraryNews(listener: () => void): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current();
      }, PAUSE);
    };
    onNews('articlesChanged', wait, life.signal);
    onNews('annotationsChanged', wait, life.signal);
    onNews('entitiesChanged', wait, life.signal);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, []);
}
