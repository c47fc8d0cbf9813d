import { formatPlace, LIBRARY_HOME, type LibraryPlace } from '../core/library/library-place';
import { browser } from '../platform/browser';

/** The search field of the library's page. */
const SEARCH = '#search';

/**
 * Opens a place of the library in a tab of its own. What was read in a private window is in no address that is remembered: Chrome opens
 * our pages in a normal window, where the library is opened without it, ready to be searched.
 */
export async function openInLibrary(place: LibraryPlace, isPrivate: boolean, hash: '' | typeof SEARCH = ''): Promise<void> {
  const url = addressOf(place, hash);
  if (!isPrivate) {
    await browser.tabs.create({ url });
    return;
  }
  const tab = await browser.tabs.create({ url: addressOf(LIBRARY_HOME, SEARCH) });
  // Firefox opens it in the private window, which remembers nothing.
  if (tab.incognito && tab.id !== undefined) await browser.tabs.update(tab.id, { url });
}

/** The address of a place of the library. */
export function addressOf(place: LibraryPlace, hash: '' | typeof SEARCH = ''): string {
  return `${browser.runtime.getURL('src/ui/library/index.html')}${formatPlace(place)}${hash}`;
}
