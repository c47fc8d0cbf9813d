import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { askTab } from '../../tools/browsers/ask-tab';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { BROWSERS, startBrowser } from './harness/browsers';
import { until, type Driver } from '../../tools/browsers/driver';
import { tabTo } from './harness/card';
import { untilCardSays, untilMarked } from './harness/marks';
import { LIBRARY } from './harness/open-library';
import { untilShows } from './harness/own-pages';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';

/*
 * Every feature by keyboard alone; what is walked through elsewhere is not walked here again:
 * - the popup and the card, every control: accessibility; a date set on the card: corrections; names corrected: name-corrections;
 *   a look-up on the card: look-up;
 * - the bar, the reader's marks and notes on the page and from the popup: annotations-access;
 * - the side panel, every control, and its timeline: panel;
 * - the library's search, list, selection, tags, removals: library; timeline, map and calendar: library-views; entity pages: entity-page;
 * - the export dialogue: exports; kinds, density and the contents of the settings: options.
 */

/** Pages of ours whose controls no other test goes through. */
const PAGES: readonly (readonly [path: string, shows: RegExp])[] = [
  [`${LIBRARY}?view=import`, /Choose files/],
  ['src/ui/options/index.html', /Erase everything/],
  ['src/ui/look-up/index.html?language=fr&name=Moscou&tab=-1', /Moscou/],
  ['src/ui/what-leaves/index.html', /What leaves/],
  ['src/ui/welcome/index.html', /every news page/i],
];

const MOST_TABS = 150;

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

  it.each(PAGES)('comes to every control of %s, and sees where it is', async (path, shows) => {
    const own = await driver.openOwnPage(path);
    await untilShows(own, shows);
    const all = await own.evaluate(() => {
      const named = new Set<string>();
      // One of a group of radio buttons is a stop, the arrows do the rest.
      const stops = [...document.querySelectorAll(':is(button, input, select, textarea, summary, a[href]):not(:disabled)')];
      return stops.filter((one) => {
        const isMore = one instanceof HTMLInputElement && one.type === 'radio' && named.has(one.name);
        if (one instanceof HTMLInputElement) named.add(one.name);
        return !isMore && one.checkVisibility();
      }).length;
    });
    const reached = await own.evaluateHandle(() => new Set<Element>());
    const unseen = await own.evaluateHandle(() => new Set<string>());
    let count = 0;
    for (let tabs = 0; tabs < all * 2 && count < all; tabs += 1) {
      await own.keyboard.press('Tab');
      count = await own.evaluate(
        (set, hidden) => {
          const one = document.activeElement;
          if (!one || one === document.body) return set.size;
          set.add(one);
          const { outlineStyle } = getComputedStyle(one);
          const box = one.getBoundingClientRect();
          if (outlineStyle === 'none' || box.bottom <= 0 || box.top >= innerHeight) hidden.add(one.outerHTML);
          return set.size;
        },
        reached,
        unseen,
      );
    }
    expect(count).toBe(all);
    expect(await own.evaluate((hidden) => [...hidden], unseen)).toEqual([]);
    await own.close();
  });

  it('adds a site that is never read, and leaves the question whether to erase', async () => {
    const own = await driver.openOwnPage('src/ui/options/index.html');
    await untilShows(own, /Site or address/);
    await own.bringToFront();
    await tabToward(own, /^Sites$/);
    await own.keyboard.press('Enter');
    await tabToward(own, /^Site or address/);
    await own.keyboard.type('journal.example');
    await tabToward(own, /^Never$/);
    await own.keyboard.press('Enter');
    await until('the site is listed', () =>
      own.evaluate(() => document.querySelector('[aria-label="journal.example"]') !== null),
    );
    await tabToward(own, /^Erase everything/);
    await own.keyboard.press('Enter');
    await until('it is asked', () => own.evaluate(() => document.querySelector('.asking') !== null));
    await own.keyboard.press('Escape');
    await until('it is asked no more', () => own.evaluate(() => document.querySelector('.asking') === null));
    await own.close();
  });

  it('chooses the colour of a kind from its list', async () => {
    const own = await driver.openOwnPage('src/ui/options/index.html');
    await untilShows(own, /Colours of the marks/);
    await tabToward(own, /^People/, 'SELECT');
    const chosen = (): Promise<string> => own.evaluate(() => (document.activeElement as HTMLSelectElement).value);
    const before = await chosen();
    await own.keyboard.type('G');
    await until('another colour is chosen', async () => (await chosen()) !== before);
    await own.close();
  });
});

/** Presses Tab until what has the focus is named so. */
async function tabToward(page: Page, words: RegExp, tag = ''): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (source, wanted) => {
        const one = document.activeElement;
        const text = one?.getAttribute('aria-label') ?? one?.closest('label')?.textContent ?? one?.textContent ?? '';
        return (!wanted || one?.tagName === wanted) && new RegExp(source).test(text.trim());
      },
      words.source,
      tag,
    );
    if (isThere) return;
  }
  throw new Error(`The focus does not come to ${words}`);
}
