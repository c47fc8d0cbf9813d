import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../tools/browsers/driver';
import { saveNews } from '../../tools/browsers/save-news';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { startBrowser } from '../../tools/browsers/start-browser';
import { makeNews } from '../../tools/corpora/made-news/make-news';
import { faultsOf } from './harness/axe';
import { BROWSERS } from './harness/browsers';
import { openExport } from './harness/export-as';
import { openImport, openLibrary } from './harness/open-library';
import { clickButton, untilShows } from './harness/own-pages';

const LOOKS = BROWSERS.flatMap((name) => [{ name, scheme: 'light' } as const, { name, scheme: 'dark' } as const]);

describe.each(LOOKS)('in $name, $scheme: axe has nothing to say', ({ name, scheme }) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en', scheme }), servePages()]);
    await saveNews(driver, server, makeNews(3));
  }, 120_000);
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it.each([400, 1400])('of the dialogue and of the import page at %i pixels', async (width) => {
    const page = await openLibrary(driver);
    await page.setViewport({ width, height: 900 });
    await openExport(page, 'template');
    await untilShows(page, /title: /);
    // What is scrolled out of sight axe cannot judge.
    await page.setViewport({ width, height: 4000 });
    await page.evaluate(() => document.querySelector('dialog')?.style.setProperty('max-block-size', 'none'));
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await clickButton(page, /^Export$/);
    await untilShows(page, /exported: /);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
    const imports = await openImport(driver);
    await imports.setViewport({ width, height: 900 });
    expect(await faultsOf(imports)).toEqual([]);
    expect(await imports.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await imports.close();
  });
});
