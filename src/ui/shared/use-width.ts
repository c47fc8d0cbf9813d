import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** As wide as a drawing is where nothing can be measured. */
const USUAL_WIDTH = 800;

/** An element and how wide it is, in CSS pixels, followed while it changes. */
export function useWidth<E extends HTMLElement>(): { readonly element: RefObject<E | null>; readonly width: number } {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? USUAL_WIDTH)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
