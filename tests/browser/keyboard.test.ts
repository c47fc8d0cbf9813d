import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { askTab } from '../../tools/browsers/ask-tab';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { BROWSERS, startBrowser } from './harness/browsers';
import type { Driver } from '../../tools/browsers/driver';
import { tabTo } from './harness/card';
import { untilCardSays, untilMarked } from './harness/marks';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';

describe.each(BROWSERS)('by keyboard, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
    const address = server.address('/pages/demo-fr/page.html');
    page = await driver.openPage(address);
    await untilMarked(page, 'Béchar');
    // The browser's own shortcuts are out of a test's reach; the popup's page asks what the background asks when one is pressed.
    popup = await openPopupFor(driver, address);
    await page.bringToFront();
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('steps from mark to mark, opens the card, and gives the focus back on Escape after steps inside it', async () => {
    await page.focus('.masthead a');
    await askTab(popup, 'stepToMark', 1);
    await askTab(popup, 'stepToMark', 1);
    await askTab(popup, 'openCurrentCard');
    await untilCardSays(driver, page, /Moscou[^]*Mention 1 of 3/);
    await tabTo(driver, page, /^Next mention$/);
    await page.keyboard.press('Enter');
    await untilCardSays(driver, page, /Mention 2 of 3/);
    await page.keyboard.press('Escape');
    expect(await driver.inCard(page, '() => true')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Accueil');
  });

  it('begins at the last mark when the first step is backwards', async () => {
    await page.reload();
    await untilMarked(page, 'Béchar');
    await askTab(popup, 'stepToMark', -1);
    await askTab(popup, 'openCurrentCard');
    // The last paragraph ends: "en octobre 2021, en Ossétie du Nord."
    await untilCardSays(driver, page, /October 2021|Ossétie du Nord/);
  });
});
