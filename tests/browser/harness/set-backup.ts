import type { Page } from 'puppeteer-core';

/** Changes how it stands with backups. */
export async function setBackup(page: Page, change: object): Promise<void> {
  await page.evaluate(async (fields) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Storage } } };
    interface Storage {
      readonly get: (key: string) => Promise<{ readonly backup?: object }>;
      readonly set: (values: object) => Promise<void>;
    }
    const { backup } = await chrome.storage.local.get('backup');
    await chrome.storage.local.set({ backup: { ...backup, ...fields } });
  }, change);
}
