import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

/** Opens the popup for the tab that shows an address, as a page of its own: neither browser lets a program open the real one. */
export function openPopupFor(driver: Driver, address: string): Promise<Page> {
  return openFor(driver, 'src/ui/popup/index.html', address);
}

/** The same with the panel, which then stays with that tab. */
export function openPanelFor(driver: Driver, address: string): Promise<Page> {
  return openFor(driver, 'src/ui/panel/index.html', address);
}

async function openFor(driver: Driver, path: string, address: string): Promise<Page> {
  const asker = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
  const tabId = await asker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query: (all: object) => Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id;
  }, address);
  await asker.close();
  return driver.openOwnPage(`${path}?tab=${tabId}`);
}
