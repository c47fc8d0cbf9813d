import { useEffect, useRef } from 'preact/hooks';

/** The button that was pressed goes with what it did: the focus goes to the first that came in its place, inside what has the ref. */
export function useFocusAfter(decidedAt: string | undefined) {
  const section = useRef<HTMLDivElement>(null);
  const before = useRef(decidedAt);
  useEffect(() => {
    if (before.current === decidedAt) return;
    before.current = decidedAt;
    section.current?.querySelector<HTMLElement>('button, summary')?.focus({ preventScroll: true });
  }, [decidedAt]);
  return section;
}
