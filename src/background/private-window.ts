import { browser } from '../platform/browser';

/** Fails with `PrivateWindow` for a tab in a private window: such a page is read, never stored. */
export async function refusePrivateWindow(tabId: number): Promise<void> {
  if (await isPrivate(tabId))
    throw Object.assign(new Error('Nothing is stored from a private window.'), { name: 'PrivateWindow' });
}

/** Whether a tab is in a private window. */
export async function isPrivate(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}
