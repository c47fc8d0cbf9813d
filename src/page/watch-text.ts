/** In milliseconds: pages change in bursts; a burst that does not end is looked at all the same. */
const QUIET_TIME = 400;
const LONGEST_BURST = 2_000;

/**
 * Calls `listener` after the page's nodes or texts have changed: once a burst of changes is over, never while the tab is hidden.
 * Until the signal aborts.
 */
export function watchText(document: Document, listener: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burstSince = 0;
  const settle = (): void => {
    timer = undefined;
    if (!document.hidden) listener();
  };
  const note = (): void => {
    const now = performance.now();
    if (timer === undefined) burstSince = now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.min(QUIET_TIME, Math.max(0, burstSince + LONGEST_BURST - now)));
  };
  const observer = new MutationObserver(note);
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  document.addEventListener('visibilitychange', note, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
