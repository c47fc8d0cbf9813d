import { isOrphan } from '../platform/is-orphan';

/** What the reader does when they come back to a page. */
const SIGNS = ['pointerdown', 'keydown', 'scroll', 'mouseenter', 'visibilitychange'] as const;

/**
 * Calls `listener` when the extension was updated or removed under a page: no browser tells, so it is looked at when the reader comes
 * back and does something. Until the signal aborts.
 */
export function watchForOrphaning(page: Document, listener: () => void, signal: AbortSignal): void {
  const look = (): void => void (isOrphan() && listener());
  for (const sign of SIGNS) page.addEventListener(sign, look, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('focus', look, { signal });
}
