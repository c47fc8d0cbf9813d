import { browser } from './browser';

/** What "on every news page" asks for. */
export const EVERY_SITE = '*://*/*';

/** The match pattern of one site with its subdomains' pages left out: `https://www.example.org/x` gives `*://www.example.org/*`. */
export function patternOf(address: string): string {
  return `*://${new URL(address).hostname}/*`;
}

/** Whether Repères may read the pages of these patterns without a click. */
export async function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** The match patterns of a host as the reader names it, with and without `www.` before it where there can be such a name. */
export function patternsOfHost(host: string): string[] {
  return CAN_HAVE_WWW.test(host) ? [`*://${host}/*`, `*://www.${host}/*`] : [`*://${host}/*`];
}

/** An address in numbers and a name without a dot have no names below them; of the former Chromium understands none. */
const CAN_HAVE_WWW = /\.(?!\d+$)[^.:\]]+$/;

/** Asks the reader for access. Must be called in a click, before any `await`. */
export function requestAccess(...patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Gives access back. */
export async function removeAccess(...patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] });
}

/** The patterns that the reader has granted. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls `listener` when access was given or taken back, here or in the browser's own settings, until the signal aborts. */
export function onAccessChanged(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const handle = (): void => listener();
  onAdded.addListener(handle);
  onRemoved.addListener(handle);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(handle);
    onRemoved.removeListener(handle);
  });
}
