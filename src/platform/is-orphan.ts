import { browser } from './browser';

/**
 * Whether this script outlived its extension, which was updated, switched off or removed: in Chrome it goes on living in its page, and
 * nothing that it asks is answered any more.
 */
export function isOrphan(): boolean {
  // The polyfill keeps what it was given when it was loaded: only the browser's own object tells.
  const { chrome } = globalThis as { readonly chrome?: { readonly runtime?: { readonly id?: string } } };
  return browser.runtime?.id === undefined || (chrome !== undefined && chrome.runtime?.id === undefined);
}

/** Whatever fails in an orphan fails for that, and is nobody's business any more; else it is thrown on. */
export function unlessOrphan(error: unknown): void {
  if (!isOrphan()) throw error;
}
