import { browser } from './browser';

const PERMISSION = { permissions: ['downloads'] } satisfies { permissions: string[] };

/** Whether Repères may put files into the downloads folder by itself. */
export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION as never);
}

/** Asks the reader for it. Must be called in a click, before any `await`. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(PERMISSION as never);
}

/**
 * Puts a file into the downloads folder, under another name where there is one of its name, and waits until it is there. `name` may have
 * folders before it, with `/`. Fails with `DownloadFailed`.
 */
export async function download(address: string, name: string): Promise<void> {
  const file = { url: address, filename: name, saveAs: false, conflictAction: 'uniquify' } as const;
  const state = await browser.downloads
    .download(file)
    .then(endOf)
    .catch(() => 'interrupted');
  if (state !== 'complete') throw Object.assign(new Error('The file was not written.'), { name: 'DownloadFailed' });
}

/** How a download ends; it may have ended already. */
function endOf(id: number): Promise<string> {
  const { downloads } = browser;
  return new Promise((resolve, reject) => {
    const end = (state: string | undefined): void => {
      if (state === undefined || state === 'in_progress') return;
      downloads.onChanged.removeListener(handle);
      resolve(state);
    };
    const handle = (change: { readonly id: number; readonly state?: { readonly current?: string } }): void => {
      if (change.id === id) end(change.state?.current);
    };
    downloads.onChanged.addListener(handle);
    downloads.search({ id }).then(([found]) => end(found?.state), reject);
  });
}
