import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

/** Opens the panel as a page of its own beside an open page, to follow the tabs of their window: no program can open the real one. */
export async function openPanel(driver: Driver): Promise<Page> {
  const asker = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
  const windowId = await asker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { getCurrent: () => Promise<{ readonly id: number }> } } };
    return (await chrome.windows.getCurrent()).id;
  });
  await asker.close();
  return driver.openOwnPage(`src/ui/panel/index.html?window=${windowId}`);
}
