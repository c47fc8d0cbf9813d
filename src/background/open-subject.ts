import { LIBRARY_HOME, formatPlace, type LibraryPlace } from '../core/library/library-place';
import { browser } from '../platform/browser';

/** Opens what the library holds on an entity, or on a date, in a tab of its own: pages cannot link to ours. */
export async function openSubject(key: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/library/index.html${formatPlace(placeOf(key))}`) });
}

function placeOf(key: string): LibraryPlace {
  return key.startsWith('d:') ? { ...LIBRARY_HOME, view: 'timeline', filters: [key] } : { view: 'entity', key };
}
