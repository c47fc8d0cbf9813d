import { browser } from '../platform/browser';

/** Fails with `PrivateWindow` for a tab in a private window: such a page is read, never stored. */
export async function refusePrivateTab(tabId: number): Promise<void> {
  refusePrivate({ isPrivate: await isPrivate(tabId) });
}

/** The same for who asks from a page. */
export function refusePrivate({ isPrivate: isInPrivate }: { readonly isPrivate: boolean }): void {
  if (isInPrivate) throw Object.assign(new Error('Nothing is stored from a private window.'), { name: 'PrivateWindow' });
}

/** Whether a tab is in a private window. */
export async function isPrivate(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}
