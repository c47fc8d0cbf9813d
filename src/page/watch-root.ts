import { unclobbered } from './unclobbered';

/**
 * Calls `listener` when a page that has long been loaded writes itself anew (`document.write`): the document stays, all in it goes, and so do
 * all listeners on it and on its window.
 */
export function watchRoot(page: Document, listener: () => void): void {
  const { documentElement } = unclobbered(page);
  let root = documentElement;
  const observer = new MutationObserver(() => {
    const { documentElement: now } = unclobbered(page);
    // For a moment there is none.
    if (!now || now === root) return;
    root = now;
    listener();
  });
  observer.observe(page, { childList: true });
}
