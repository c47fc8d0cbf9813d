import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../tools/browsers/start-browser';
import { BROWSERS } from './harness/browsers';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { pause, until, type Driver } from '../../tools/browsers/driver';
import { clickMark, paintedMarks, untilCardSays, untilMarked } from './harness/marks';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';

describe.each(BROWSERS)('the build for the stores, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en', build: 'store' }), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('reads nothing until its button is clicked, and then this page only, on which cards open', async () => {
    const article = await driver.openPage(server.address('/pages/demo-fr/page.html'));
    const other = await driver.openPage(server.address('/pages/demo-en/page.html'));
    await pause(1_000);
    expect([await paintedMarks(article), await paintedMarks(other)]).toEqual([[], []]);
    await driver.clickToolbarButton(article);
    await untilMarked(article, 'Béchar');
    expect(await paintedMarks(other)).toEqual([]);
    await clickMark(article, 'Béchar');
    await untilCardSays(driver, article, /Béchar/);
    await Promise.all([article.close(), other.close()]);
  });
});

describe.each(BROWSERS)('the licences, in %s', (name) => {
  it('are where the page About leads to', async () => {
    const driver = await startBrowser(name, { language: 'en', build: 'store' });
    const welcome = await driver.openOwnPage('src/ui/welcome/index.html');
    const text = await until('the page leads somewhere', () =>
      welcome.evaluate(async () => {
        const link = document.querySelector<HTMLAnchorElement>('#about a[href$="licences.txt"]');
        return link && (await fetch(link.href)).text();
      }),
    );
    expect(text).toContain('Mozilla Public License');
    await driver.close();
  });
});

describe.runIf(BROWSERS.includes('firefox'))('a permission asked for in the click, in Firefox', () => {
  it('has every page of the site read from then on, and none once it is taken back', async () => {
    const [driver, server] = await Promise.all([startBrowser('firefox', { language: 'en', build: 'store' }), servePages()]);
    const address = server.address('/pages/demo-fr/page.html');
    const page = await driver.openPage(address);
    await driver.clickToolbarButton(page);
    await untilMarked(page, 'Béchar');
    const popup = await openPopupFor(driver, address);
    await press(popup, /^Always read/);
    const later = await driver.openPage(server.address('/pages/frame/page.html'));
    await until('the next page is read', async () => {
      await later.reload();
      await pause(1_000);
      return (await paintedMarks(later)).length > 0;
    });
    await popup.bringToFront();
    await press(popup, /^Stop always reading/);
    await later.bringToFront();
    await until('the next page is left alone', async () => {
      await later.reload();
      await pause(1_000);
      return (await paintedMarks(later)).length === 0;
    });
    await driver.close();
    await server.close();
  });
});

/** Presses a button as a hand does: what asks for permissions must be a reader's own click. */
async function press(page: Page, label: RegExp): Promise<void> {
  const button = await until(`there is a button ${label}`, async () => {
    for (const one of await page.$$('button')) {
      if (label.test(await one.evaluate((element) => element.textContent ?? ''))) return one;
    }
    return null;
  });
  await button.click();
}

describe.runIf(BROWSERS.includes('chromium'))('Chromium', () => {
  it('has nothing to complain of on its page of extensions, once our pages were open and an article was read', async () => {
    const [driver, server] = await Promise.all([startBrowser('chromium', { language: 'en', build: 'store' }), servePages()]);
    const page = await driver.openPage('chrome://extensions');
    // What goes wrong while it runs is collected for developers only.
    await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
    for (const name of OWN_PAGES) await (await driver.openOwnPage(`src/ui/${name}/index.html`)).close();
    await driver.killBackground();
    const article = await driver.openPage(server.address('/pages/demo-fr/page.html'));
    await driver.clickToolbarButton(article);
    await untilMarked(article, 'Béchar');
    const reports = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { getExtensionsInfo: () => Promise<Report[]> } };
      };
      return chrome.developerPrivate.getExtensionsInfo();
    });
    const own = reports.find((report) => report.name === 'Repères');
    expect(own).toMatchObject({
      state: 'ENABLED',
      errorCollection: { isActive: true },
      manifestErrors: [],
      runtimeErrors: [],
      runtimeWarnings: [],
      installWarnings: [],
    });
    await driver.close();
    await server.close();
  });
});

const OWN_PAGES = ['library', 'options', 'welcome', 'popup'];

/** What `chrome://extensions` shows of an extension. */
interface Report {
  readonly name: string;
  readonly state: string;
}
