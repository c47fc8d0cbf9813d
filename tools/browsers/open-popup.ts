import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

/** Opens the popup for the tab that shows an address, as a page of its own: neither browser lets a program open the real one. */
export async function openPopupFor(driver: Driver, address: string): Promise<Page> {
  const popup = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
  const tabId = await popup.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query: (all: object) => Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id;
  }, address);
  await popup.close();
  return driver.openOwnPage(`src/ui/popup/index.html?tab=${tabId}`);
}
