import { browser } from './browser';

/** As much of Chrome's interface as the polyfill does not know. */
interface Offscreen {
  readonly createDocument: (page: {
    readonly url: string;
    readonly reasons: readonly string[];
    readonly justification: string;
  }) => Promise<void>;
  readonly closeDocument: () => Promise<void>;
}

/**
 * Opens one of our own pages where nobody sees it, for work that needs a page: Chrome's background has none, and makes no addresses of
 * files; Firefox's is one itself, and has it in a frame. There is one at a time: an older one goes.
 */
export async function openHiddenPage(path: string): Promise<void> {
  await closeHiddenPage();
  const url = browser.runtime.getURL(path);
  const offscreen = offscreenOf();
  if (offscreen) await offscreen.createDocument({ url, reasons: ['BLOBS'], justification: 'Writes a backup file.' });
  else document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
}

/** Closes it; does nothing where there is none. */
export async function closeHiddenPage(): Promise<void> {
  const offscreen = offscreenOf();
  if (offscreen) await offscreen.closeDocument().catch(ignoreNone);
  else for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

function offscreenOf(): Offscreen | undefined {
  return (globalThis as unknown as { readonly chrome?: { readonly offscreen?: Offscreen } }).chrome?.offscreen;
}

/** Chrome fails where there is none to close. */
function ignoreNone(): void {}
