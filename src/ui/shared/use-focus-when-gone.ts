import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * What the reader pressed may go with what it was for, at once or when a list comes to know of it. The focus is given then to what takes
 * back what was done or comes in its place, the first button of what the reference is for, or else to that itself, which must be focusable
 * where it may hold none.
 * @param done what was done last.
 * @param first selects what is given the focus in place of the first button.
 */
export function useFocusWhenGone(done: unknown, first = 'button'): Ref<HTMLDivElement> {
  const line = useRef<HTMLDivElement>(null);
  const [before, pressed] = [useRef(done), useRef<Element | null>(null)];
  useEffect(() => {
    if (done !== before.current) pressed.current = document.activeElement;
    before.current = done;
  }, [done]);
  useEffect(() => {
    const isGone = pressed.current === document.body || pressed.current?.isConnected === false;
    if (!isGone) return;
    pressed.current = null;
    if (document.activeElement === document.body) (line.current?.querySelector<HTMLElement>(first) ?? line.current)?.focus();
  });
  return line;
}
