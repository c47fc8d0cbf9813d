import { browser } from './browser';

/** How many things are kept outside the library, and about how many bytes. */
export async function measureLocal(): Promise<{ readonly count: number; readonly bytes: number }> {
  const kept = await browser.storage.local.get(null);
  return { count: Object.keys(kept).length, bytes: JSON.stringify(kept).length };
}

/** Forgets all that is kept outside the library: settings, how it stands with backups, and what is known as long as the browser runs. */
export async function clearLocal(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
