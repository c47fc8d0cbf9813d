import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Tells the style sheet how high the bar is, while it changes: it wraps in narrow windows, and grows with what it says. What comes to have
 * the focus is not hidden under it then.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!bar.current || typeof ResizeObserver === 'undefined') return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--list-bar', `${bar.current?.offsetHeight ?? 0}px`));
    observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty('--list-bar');
    };
  }, []);
}
