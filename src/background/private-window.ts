import { browser } from '../platform/browser';

/** Fails with `PrivateWindow` for a tab in a private window: such a page is read, never stored. */
export async function refusePrivateWindow(tabId: number): Promise<void> {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito) throw Object.assign(new Error('Nothing is stored from a private window.'), { name: 'PrivateWindow' });
}
