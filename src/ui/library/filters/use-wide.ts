import { useEffect, useState } from 'preact/hooks';

/** There is room for the filters beside the list from here on; the style sheet says the same. */
const WIDE = '(min-width: 60rem)';

/** Whether the window is wide enough for the filters to stand beside the list. */
export function useWide(): boolean {
  const [isWide, setIsWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const life = new AbortController();
    const query = matchMedia(WIDE);
    query.addEventListener('change', () => setIsWide(query.matches), { signal: life.signal });
    setIsWide(query.matches);
    return () => life.abort();
  }, []);
  return isWide;
}
