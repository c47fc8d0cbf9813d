import type { Browser } from 'puppeteer-core';

/** Waits until the browser is gone. */
export function untilClosed(browser: Browser): Promise<void> {
  if (!browser.connected) return Promise.resolve();
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
  });
}
