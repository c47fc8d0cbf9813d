import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatPlace, parsePlace, type LibraryPlace } from '../../core/library/library-place';
import { keptTowards } from './way-back';

/** Leads to a place of the library: in a step of its own that the back button takes back, or in place of the last one. */
export interface Going {
  readonly place: LibraryPlace;
  readonly go: (place: LibraryPlace) => void;
  /** For what is no step: words while they are typed. */
  readonly replace: (place: LibraryPlace) => void;
}

/** The place that the page's address names, followed while the reader goes on and back. */
export function usePlace(): Going {
  const [place, setPlace] = useState(() => parsePlace(location.search));
  const show = useCallback((next: LibraryPlace): void => {
    // The list finds its row again by itself, for it is filled only after the browser has tried.
    history.scrollRestoration = next.view === 'list' ? 'manual' : 'auto';
    setPlace(next);
  }, []);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('popstate', () => show(parsePlace(location.search)), { signal: life.signal });
    show(parsePlace(location.search));
    return () => life.abort();
  }, []);
  const go = useCallback((next: LibraryPlace): void => {
    history.pushState(keptTowards(next), '', addressOf(next));
    show(next);
    scrollTo(0, 0);
  }, []);
  const replace = useCallback((next: LibraryPlace): void => {
    history.replaceState(null, '', addressOf(next));
    show(next);
  }, []);
  return { place, go, replace };
}

/** The address of a place, within the library's page. */
export function addressOf(place: LibraryPlace): string {
  return `${location.pathname}${formatPlace(place)}`;
}
