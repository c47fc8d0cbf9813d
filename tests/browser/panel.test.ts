import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPanel } from '../../tools/browsers/open-panel';
import { openPanelFor, openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { startBrowser } from '../../tools/browsers/start-browser';
import { faultsOf } from './harness/axe';
import { BROWSERS } from './harness/browsers';
import { untilCardSays, untilMarked } from './harness/marks';
import { clickButton, untilShows } from './harness/own-pages';

const FRENCH = '/pages/demo-fr/page.html';
const ENGLISH = '/pages/demo-en/page.html';
const HOME = '/pages/home/page.html';
const FRENCH_TITLE = /Alger et Moscou préparent des manœuvres communes/;
const ENGLISH_TITLE = /Algerian minister in Moscow/;
const NARROW = { width: 320, height: 900 };

describe.each(BROWSERS)('the panel beside the page, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en', scheme: 'light' }), servePages()]);
    panel = await openPanel(driver);
    await panel.setViewport(NARROW);
    page = await driver.openPage(server.address(FRENCH));
    await untilMarked(page, 'Béchar');
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('follows the active tab and its pages', async () => {
    await untilShows(panel, FRENCH_TITLE);
    const other = await driver.openPage(server.address(ENGLISH));
    expect(await untilShows(panel, ENGLISH_TITLE)).not.toMatch(FRENCH_TITLE);
    await other.goto(server.address(HOME));
    await untilShows(panel, /does not look like a news article/);
    await other.goto(server.address(ENGLISH));
    await untilShows(panel, ENGLISH_TITLE);
    await page.bringToFront();
    await untilShows(panel, FRENCH_TITLE);
    await other.close();
  });

  it('follows when the background was killed', async () => {
    await driver.killBackground();
    const other = await driver.openPage(server.address(ENGLISH));
    await untilShows(panel, ENGLISH_TITLE);
    await other.close();
    await page.bringToFront();
    await untilShows(panel, FRENCH_TITLE);
  });

  it('hears of what is saved elsewhere', async () => {
    await untilShows(panel, /Save article/);
    const popup = await openPopupFor(driver, server.address(FRENCH));
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    await popup.close();
    await page.bringToFront();
    await untilShows(panel, /Saved since/);
  });

  it('tells the dates in the order of time, and leads to the sentence in the page', async () => {
    await untilShows(panel, /Timeline of this article \(8 dates\)/);
    const dates = await panel.evaluate(() =>
      Array.from(document.querySelectorAll('ol.timed > li'), (row) => row.textContent?.trim().slice(0, 22)),
    );
    expect(dates[0]).toMatch(/^October 2021/);
    expect(dates.findIndex((row) => row?.startsWith('Monday, April 4'))).toBeLessThan(
      dates.findIndex((row) => row?.startsWith('published')),
    );
    await page.evaluate(() => scrollTo(0, 0));
    await clickButton(panel, /octobre 2021/);
    const isSeen = (): Promise<boolean> =>
      page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('octobre 2021'));
        const { top = -1, bottom = -1 } = paragraph?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight && scrollY > 0;
      });
    await until('the sentence is in sight', isSeen);
  });

  it('opens the card of a date that cannot be right', async () => {
    await untilShows(panel, /One date here cannot be right[^]*is a Saturday/);
    await clickButton(panel, /^ce mardi 5 novembre$/);
    await untilCardSays(driver, page, /Saturday/);
    await page.keyboard.press('Escape');
  });

  it('fits into 320 px', async () => {
    const { width, room } = await panel.evaluate(() => ({ width: document.documentElement.scrollWidth, room: innerWidth }));
    expect([room, width]).toEqual([NARROW.width, NARROW.width]);
  });

  it('is reached by the Tab key, all of it, and the marks of its drawing by arrows', async () => {
    await pin();
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      (document.activeElement as HTMLElement).blur();
    });
    const all = await panel.evaluate(
      () =>
        document.querySelectorAll('button:not(:disabled), input:not(:disabled), textarea, summary, a[href], [tabindex="0"]')
          .length,
    );
    const reached = await panel.evaluateHandle(() => new Set<Element>());
    await until(`${all} controls are reached`, async () => {
      await panel.keyboard.press('Tab');
      return panel.evaluate(
        (set, count) => {
          if (document.activeElement?.matches('button, input, textarea, summary, a, [tabindex="0"]'))
            set.add(document.activeElement);
          return set.size >= count;
        },
        reached,
        all,
      );
    });
    await panel.focus('.timeline-drawing');
    await panel.keyboard.press('ArrowDown');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Oct 2021, 1 mention');
    await page.evaluate(() => scrollTo(0, 0));
    await panel.keyboard.press('Enter');
    await until('the page has gone to the sentence', () => page.evaluate(() => scrollY > 0));
  });

  it('leaves axe nothing to say', async () => {
    expect(await faultsOf(panel)).toEqual([]);
  });

  /** Opens the panel for the tab of the article alone: in front itself, it would follow itself. */
  async function pin(): Promise<void> {
    await panel.close();
    panel = await openPanelFor(driver, server.address(FRENCH));
    await panel.setViewport(NARROW);
    await untilShows(panel, FRENCH_TITLE);
  }
});

describe.each(BROWSERS)('the panel in the dark, in %s', (name) => {
  it('leaves axe nothing to say', async () => {
    const [driver, server] = await Promise.all([startBrowser(name, { language: 'en', scheme: 'dark' }), servePages()]);
    const page = await driver.openPage(server.address(FRENCH));
    await untilMarked(page, 'Béchar');
    const panel = await openPanelFor(driver, server.address(FRENCH));
    await untilShows(panel, /Timeline of this article/);
    expect(await faultsOf(panel)).toEqual([]);
    await driver.close();
    await server.close();
  });
});
