import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../tools/browsers/driver';
import { openPanelFor, openPopupFor } from '../../tools/browsers/open-popup';
import { saveNews } from '../../tools/browsers/save-news';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { startBrowser } from '../../tools/browsers/start-browser';
import { makeNews } from '../../tools/corpora/made-news/make-news';
import { faultsOf } from './harness/axe';
import { BROWSERS } from './harness/browsers';
import { untilMarked } from './harness/marks';
import { LIBRARY, openLibrary } from './harness/open-library';
import { untilShows } from './harness/own-pages';

const FRENCH = '/pages/demo-fr/page.html';
/** A window of 1280 pixels at 400 %, as WCAG 2.2 asks in 1.4.10; so 640 at 200 % too. */
const NARROW = { width: 320, height: 800 };
/** WCAG 2.2, 2.5.8; axe leaves it out by itself. */
const RULES = { 'target-size': { enabled: true } };

/** Pages of ours that need no article, and what they show once they are complete. */
const PAGES: readonly (readonly [path: string, shows: RegExp])[] = [
  [LIBRARY, /[\d,]+ articles/],
  [`${LIBRARY}?view=timeline`, /Later|mentions?/],
  [`${LIBRARY}?view=calendar`, /Monday|Mon/i],
  [`${LIBRARY}?view=map`, /[\d]+ places?/],
  [`${LIBRARY}?view=contradictions`, /\w/],
  [`${LIBRARY}?view=import`, /Choose files/],
  ['src/ui/options/index.html', /Kinds to mark/],
  ['src/ui/what-leaves/index.html', /What leaves/],
  ['src/ui/welcome/index.html', /every news page/i],
  ['src/ui/look-up/index.html?language=fr&name=Moscou&tab=-1', /Moscou/],
];

describe.each(BROWSERS)('at 320 pixels, and in colours that the system forces, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en' }), servePages()]);
    await saveNews(driver, server, makeNews(3));
  }, 120_000);
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it.each(PAGES)('nothing of %s is cut off, too small or illegible', async (path, shows) => {
    const page = await driver.openOwnPage(path);
    await untilShows(page, shows);
    expect(await faultsWhenNarrow(page)).toEqual([]);
    await page.close();
  });

  it('nor of an article of the library, nor of a place', async () => {
    for (const [view, link] of [
      ['list', '.about .title'],
      ['map', '.places a'],
    ]) {
      const from = await driver.openOwnPage(`${LIBRARY}?view=${view}`);
      const found = await from.waitForSelector(String(link));
      const search = await found?.evaluate((one) => new URL((one as HTMLAnchorElement).href).search);
      await from.close();
      const page = await driver.openOwnPage(`${LIBRARY}${search}`);
      await page.waitForSelector(view === 'list' ? '.kept-text p' : '.entity h2');
      expect(await faultsWhenNarrow(page)).toEqual([]);
      await page.close();
    }
  });

  it('nor of the popup and the panel beside an article', async () => {
    const article = await driver.openPage(server.address(FRENCH));
    await untilMarked(article, 'Béchar');
    for (const open of [openPopupFor, openPanelFor]) {
      const page = await open(driver, server.address(FRENCH));
      await untilShows(page, /Save article/);
      expect(await faultsWhenNarrow(page)).toEqual([]);
      await page.close();
    }
    await article.close();
  });

  // Guard: `--list-bar`, ui/library/list/use-bar-height.ts. At its old 72 pixels the bar, which wraps here, covered them.
  it('the bar of what is chosen covers nothing that Shift and Tab lead to', async () => {
    const page = await openLibrary(driver);
    await page.setViewport({ width: NARROW.width, height: 480 });
    await page.click('.list-bar input');
    await page.waitForSelector('.list-bar.is-needed');
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-index="1"] .deeds button');
      button?.focus();
      const bar = document.querySelector('.list-bar')?.getBoundingClientRect().bottom ?? 0;
      scrollBy({ top: (button?.getBoundingClientRect().top ?? 0) - bar - 4, behavior: 'instant' });
    });
    for (const expected of ['openOriginal', 'title', 'box']) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      expect([expected, await page.evaluate(coveredBy)]).toEqual([expected, 0]);
    }
    await page.close();
  });

  /** Firefox cannot be told to force colours. */
  async function faultsWhenNarrow(page: Page): Promise<string[]> {
    await page.setViewport(NARROW);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    const cut = widest > NARROW.width ? [`It is ${widest} pixels wide.`] : [];
    if (name === 'firefox') return cut;
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const shots = process.env['SHOTS'];
    if (shots)
      await page.screenshot({
        path: `${shots}/${page
          .url()
          .replaceAll(/[^a-z]+/g, '-')
          .slice(-60)}.png`,
        fullPage: true,
      });
    return [...cut, ...(await faultsOf(page, RULES))];
  }
});

/** Runs in the page: how many pixels of what has the focus are under the bar. */
function coveredBy(): number {
  const bar = document.querySelector('.list-bar')?.getBoundingClientRect().bottom ?? 0;
  return Math.max(0, Math.round(bar - (document.activeElement?.getBoundingClientRect().top ?? 0)));
}
