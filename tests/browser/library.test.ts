import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, until, type Driver } from '../../tools/browsers/driver';
import { saveNews } from '../../tools/browsers/save-news';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { startBrowser as start } from '../../tools/browsers/start-browser';
import { makeNews } from '../../tools/corpora/made-news/make-news';
import { faultsOf } from './harness/axe';
import { BROWSERS, startBrowser } from './harness/browsers';
import { clickButton, untilShows } from './harness/own-pages';

const LIBRARY = 'src/ui/library/index.html';
/** `ARTICLES=200` saves as many through their pages. */
const ARTICLES = Number(process.env['ARTICLES'] ?? 42);
const NEWS = makeNews(ARTICLES);
const ALL = new RegExp(`\\b${ARTICLES} articles\\b`);
/** Six articles tell of one happening, each in two of the languages twice. */
const ABOUT_ALGIERS = NEWS.filter(({ title }) => title.includes('Algiers'));
const WIDE = { width: 1400, height: 900 };
/** Until rows that came into sight are measured; in milliseconds. */
const REST = 500;
const NARROW = { width: 400, height: 800 };

describe.each(BROWSERS)(`the library of a reader who saved ${ARTICLES} articles, in %s`, (name) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;
  beforeAll(
    async () => {
      [driver, server] = await Promise.all([startBrowser(name), servePages()]);
      await saveNews(driver, server, NEWS);
      page = await openLibrary(driver);
      await untilShows(page, ALL);
    },
    60_000 + ARTICLES * 3_000,
  );
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('searches while one types, in one step that the back button takes back', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Algiers');
    await untilCounts(page, ABOUT_ALGIERS.length);
    expect(await queryOf(page)).toBe('?q=Algiers');
    expect((await titlesShown(page)).toSorted()).toEqual(ABOUT_ALGIERS.map(({ title }) => title).toSorted());
    await page.evaluate(() => history.back());
    await untilShows(page, ALL);
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.value)).toBe('');
    await page.evaluate(() => history.forward());
    await untilCounts(page, ABOUT_ALGIERS.length);
    await page.evaluate(() => history.back());
    await untilShows(page, ALL);
  });

  it('shows the same when its address is opened anew, as from a bookmark', async () => {
    const again = await openLibrary(driver, '?q=Algiers&sort=title');
    await untilCounts(again, ABOUT_ALGIERS.length);
    expect(await again.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.value)).toBe('Algiers');
    expect(await again.evaluate(() => document.querySelector<HTMLSelectElement>('.sort select')?.value)).toBe('title');
    await again.close();
  });

  it('narrows to what a facet says, and back by its chip', async () => {
    const facet = await until('there are languages among the facets', () => facetNamed(page, /German/));
    await page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.click(), facet);
    await untilCounts(page, NEWS.filter(({ language }) => language === 'de').length);
    expect(await queryOf(page)).toBe('?f=lang%3Ade');
    await clickButton(page, /^Remove the filter “German”/);
    await untilShows(page, ALL);
  });

  it('sorts by title', async () => {
    await page.select('.sort select', 'title');
    const sorted = NEWS.map(({ title }) => title).toSorted((one, other) => one.localeCompare(other));
    await until('the first title comes first', async () => (await titlesShown(page))[0] === sorted[0]);
    await page.select('.sort select', 'saved');
    await until('the last saved comes first', async () => (await titlesShown(page))[0] === NEWS.at(-1)?.title);
  });

  it('removes what is chosen, and gives it back', async () => {
    await choose(page, [1, 2, 3]);
    await untilShows(page, /3 selected/);
    await clickButton(page, /^Delete$/);
    await untilShows(page, /3 articles deleted\./);
    await untilCounts(page, ARTICLES - 3);
    await clickButton(page, /^Undo deletion/);
    await untilCounts(page, ARTICLES);
  });

  it('ticks what the mouse chooses, with Shift all between, and all at once', async () => {
    const ticked = (): Promise<number> => countOf(page, '.choose input:checked');
    await page.bringToFront();
    await page.click('.articles [data-index="1"] .choose input');
    await until('one is ticked', async () => (await ticked()) === 1);
    await page.keyboard.down('Shift');
    await page.click('.articles [data-index="3"] .choose input');
    await page.keyboard.up('Shift');
    await until('all between are ticked', async () => (await ticked()) === 3);
    await page.click('.list-bar input');
    await untilShows(page, new RegExp(`${ARTICLES} selected`));
    expect(await countOf(page, '.list-bar input:checked')).toBe(1);
    await page.click('.list-bar input');
    await untilCounts(page, ARTICLES);
    expect(await countOf(page, 'input:checked')).toBe(0);
  });

  it('keeps what was removed, to be given back later', async () => {
    await choose(page, [0]);
    await clickButton(page, /^Delete$/);
    await untilCounts(page, ARTICLES - 1);
    await clickButton(page, /^Recently deleted/);
    await clickButton(page, /^Restore “/);
    await untilShows(page, /Nothing was deleted lately/);
    await clickButton(page, /^Close$/);
    await untilCounts(page, ARTICLES);
  });

  it('tags what is chosen, lists by the tag, and takes it back', async () => {
    await choose(page, [0, 1]);
    await clickButton(page, /^Tag…$/);
    await until('the form has the focus', () => page.evaluate(() => document.activeElement?.closest('.tag-form') !== null));
    await page.keyboard.type('musée,');
    await clickButton(page, /^Add the tags/);
    await untilShows(page, /2 articles tagged: /);
    await until('the rows have it', async () => (await countOf(page, '.extras .tag')) === 2);
    await page.evaluate(() => document.querySelector<HTMLElement>('.extras .tag')?.click());
    await untilCounts(page, 2);
    await page.evaluate(() => history.back());
    await untilCounts(page, ARTICLES);
    const again = await openLibrary(driver, '?f=tag%3Amus%C3%A9e');
    await untilCounts(again, 2);
    await again.close();
  });

  it('finds its row again when one comes back from an article', async () => {
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>('.articles .title')?.focus());
    await page.keyboard.press('End');
    await until('the last row has the focus', async () => (await focusedRow(page)) === `${ARTICLES - 1}`);
    await pause(REST);
    const before = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    await page.keyboard.press('Enter');
    await until('the article is shown', async () => (await queryOf(page)).startsWith('?view=article&id='));
    await page.evaluate(() => history.back());
    await until('the row has the focus again', async () => (await focusedRow(page)) === `${ARTICLES - 1}`);
    await pause(REST);
    const after = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    expect(Math.abs(after - before)).toBeLessThan(30);
  });

  it('is worked by the keyboard alone', async () => {
    const own = await openLibrary(driver);
    await untilShows(own, ALL);
    await own.keyboard.press('/');
    await own.keyboard.type('Algiers');
    await untilCounts(own, ABOUT_ALGIERS.length);
    await own.keyboard.press('ArrowDown');
    await until('the first row has the focus', async () => (await focusedRow(own)) === '0');
    await own.keyboard.press(' ');
    await untilShows(own, /1 selected/);
    await own.keyboard.down('Shift');
    await own.keyboard.press('ArrowDown');
    await own.keyboard.up('Shift');
    await untilShows(own, /2 selected/);
    await own.keyboard.down('Control');
    await own.keyboard.press('a');
    await own.keyboard.up('Control');
    await untilShows(own, new RegExp(`${ABOUT_ALGIERS.length} selected`));
    await own.keyboard.press('Delete');
    await untilShows(own, /Nothing found for “Algiers”/);
    await own.keyboard.press('/');
    await own.keyboard.press('Escape');
    await untilCounts(own, ARTICLES - ABOUT_ALGIERS.length);
    await tabTo(own, /^Recently deleted/);
    await own.keyboard.press('Enter');
    // From the last link Tab leads into Firefox's own window, where keys do nothing here.
    await until('the panel has the focus', () => own.evaluate(() => document.activeElement?.className === 'removals'));
    await tabTo(own, /^Restore “/);
    await own.keyboard.press('Enter');
    await untilShows(own, /Nothing was deleted lately/);
    await own.keyboard.press('Escape');
    await untilCounts(own, ARTICLES);
    await own.close();
  });
});

const LOOKS = BROWSERS.flatMap((name) => [{ name, scheme: 'light' } as const, { name, scheme: 'dark' } as const]);

describe.each(LOOKS)('in $name, $scheme: axe has nothing to say of the library', ({ name, scheme }) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([start(name, { language: 'en', scheme }), servePages()]);
    await saveNews(driver, server, NEWS.slice(0, 21));
  }, 120_000);
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it.each([WIDE, NARROW])('at $width pixels, with results, facets, a selection, and what was removed', async (viewport) => {
    const page = await openLibrary(driver, '', viewport);
    await untilShows(page, /21 articles/);
    if (viewport === NARROW) await clickButton(page, /^Filter/);
    await until('there are facets', async () => (await countOf(page, '.facet-group')) > 0);
    expect(await faultsOf(page)).toEqual([]);
    await choose(page, [0, 1]);
    await clickButton(page, /^Tag…$/);
    await until('the form is there', async () => (await countOf(page, '.tag-form')) > 0);
    await page.evaluate(() => document.querySelector('.filter-words')?.setAttribute('open', ''));
    expect(await faultsOf(page)).toEqual([]);
    await clickButton(page, /^Delete$/);
    await untilShows(page, /2 articles deleted\./);
    expect(await faultsOf(page)).toEqual([]);
    await clickButton(page, /^Recently deleted/);
    await untilShows(page, /deleted on/);
    expect(await faultsOf(page)).toEqual([]);
    await clickButton(page, /^Close$/);
    await clickButton(page, /^Undo deletion/);
    await untilShows(page, /21 articles/);
    await page.focus('input[type="search"]');
    await page.keyboard.type('zzzz');
    await untilShows(page, /Nothing found for/);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

async function openLibrary(driver: Driver, query = '', viewport = WIDE): Promise<Page> {
  const page = await driver.openOwnPage(LIBRARY + query);
  await page.setViewport(viewport);
  return page;
}

function untilCounts(page: Page, count: number): Promise<string> {
  return until(`the list counts ${count}`, () =>
    page.evaluate((wanted) => {
      const text = document.querySelector('.total')?.textContent ?? '';
      return new RegExp(`^${wanted} articles?$`).test(text) ? text : null;
    }, count),
  );
}

function queryOf(page: Page): Promise<string> {
  return page.evaluate(() => location.search);
}

function countOf(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

/** Of the rows that are there, from the top. */
function titlesShown(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('.articles .title')].map(({ textContent }) => textContent ?? ''));
}

function facetNamed(page: Page, name: RegExp): Promise<string | null> {
  return page.evaluate((source) => {
    const labels = [...document.querySelectorAll('.facet-group label')];
    const label = labels.find(({ textContent }) => new RegExp(source).test(textContent ?? ''));
    const filter = label?.querySelector('input')?.value;
    return filter === undefined ? null : `.facet-group input[value="${filter}"]`;
  }, name.source);
}

async function choose(page: Page, rows: readonly number[]): Promise<void> {
  for (const row of rows)
    await until(`row ${row} can be chosen`, () =>
      page.evaluate((index) => {
        const box = document.querySelector<HTMLElement>(`.articles [data-index="${index}"] .choose input`);
        box?.click();
        return box !== null;
      }, row),
    );
}

function focusedRow(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index']);
}

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    const label = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}
