import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../tools/browsers/driver';

/** Content scripts' questions reach every page of the extension; this one only takes note of them. */
export async function listenToQuestions(driver: Driver): Promise<Page> {
  const page = await driver.openOwnPage('src/ui/welcome/index.html');
  await page.evaluate(() => {
    const heard: string[] = [];
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener: (listener: (message: { ask?: string }) => void) => void } } };
    };
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ ask }) => {
      if (ask !== undefined) heard.push(ask);
    });
  });
  return page;
}

/** What was asked since, in order. */
export function questionsHeard(listener: Page): Promise<string[]> {
  return listener.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}
