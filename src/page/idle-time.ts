/** A busy page is not waited for longer, in milliseconds. */
const LONGEST_WAIT = 100;

/** Resolves when the page has nothing better to do. Documents without a window, as in tests, know no idle time. */
export function idleTime(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve);
  });
}
