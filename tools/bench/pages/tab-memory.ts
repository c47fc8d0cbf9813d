import type { Page } from 'puppeteer-core';
import { askBrowserItself } from '../../browsers/firefox';
import { heapAfterCollection } from '../../browsers/heap-of';

const MEGABYTE = 1e6;

/**
 * What a tab holds after its rubbish is collected, in MB: in Chromium the scripts' heap and the DOM, of all worlds in the page; in
 * Firefox the memory of the tab's process, which is not exact to some megabytes. Null where it cannot be told.
 */
export async function tabMemory(page: Page, browser: 'chromium' | 'firefox'): Promise<number | null> {
  return browser === 'chromium' ? heapOf(page) : processOf(page);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const held = await heapAfterCollection(session);
  await session.detach();
  return held / MEGABYTE;
}

async function processOf(page: Page): Promise<number | null> {
  const address = await page.evaluate(() => location.href);
  const told = await askBrowserItself(
    page.browser(),
    `(async () => {
      Services.obs.notifyObservers(null, 'child-gc-request');
      await new Promise((resolve) => Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(resolve));
      const { children } = await ChromeUtils.requestProcInfo();
      const own = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === ${JSON.stringify(address)}));
      return own ? String(own.memory) : null;
    })()`,
  );
  return told === null ? null : Number(told) / MEGABYTE;
}
