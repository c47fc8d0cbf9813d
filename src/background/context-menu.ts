import { browser } from '../platform/browser';

const ID = 'mark-selection';

/** Adds our entry to the menu of selected words; at install and at each update, for the browser remembers it. */
export async function addContextMenu(): Promise<void> {
  // Firefox for Android has no such menus.
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: ID, contexts: ['selection'], title: browser.i18n.getMessage('markSelection') });
}

/** Calls `mark` with the tab whose selected words the reader wants marked. */
export function onContextMenu(mark: (tabId: number) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ID && tab?.id !== undefined) mark(tab.id);
  });
}
