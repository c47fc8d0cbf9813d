import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { until, type Driver } from '../../tools/browsers/driver';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { BROWSERS, startBrowser } from './harness/browsers';
import { clickInCard, focusedInCard, openInCard, typeInCard } from './harness/card';
import { clickMark, untilCardSays, untilMarked, wordsMarked } from './harness/marks';
import { exportAs } from './harness/export-as';
import { clickButton, fillIn, untilDownloaded, untilShows } from './harness/own-pages';

const PATH = '/pages/demo-fr/page.html';
const DOUBTFUL = 'ce mardi 5 novembre';

describe.each(BROWSERS)('what the reader corrects, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let address: string;
  let page: Page;
  let visit = 0;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  beforeEach(async () => {
    // Each test has an article of its own: a query that tells articles apart is part of the address.
    visit += 1;
    address = `${server.address(PATH)}?article=${visit}`;
    page = await driver.openPage(address);
    await untilWarned(page, [DOUBTFUL]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('takes the suggestion, keeps it over a reload and a killed background, and gives it back', async () => {
    await clickMark(page, DOUBTFUL);
    await untilCardSays(driver, page, /Saturday/);
    await clickInCard(driver, page, /^It is Tuesday, April 5, 2022$/);
    await untilCardSays(driver, page, /You set this date: Tuesday, April 5, 2022/);
    expect(await focusedInCard(driver, page)).toBe('Undo');
    await untilWarned(page, []);

    await page.reload();
    await untilMarked(page, 'Béchar');
    expect(await wordsMarked(page, 'warning')).toEqual([]);
    await driver.killBackground();
    await page.reload();
    await untilMarked(page, 'Béchar');
    expect(await wordsMarked(page, 'warning')).toEqual([]);

    await clickMark(page, DOUBTFUL);
    expect(await untilCardSays(driver, page, /You set this date/)).toContain('2022-04-05');
    await clickInCard(driver, page, /^Undo$/);
    await untilCardSays(driver, page, /Saturday/);
    await untilWarned(page, [DOUBTFUL]);
    expect(await focusedInCard(driver, page)).toBe('It is Tuesday, April 5, 2022');
    await page.reload();
    await untilWarned(page, [DOUBTFUL]);
  });

  it('gives back the day set before when another is undone, over a killed background', async () => {
    await clickMark(page, DOUBTFUL);
    await untilCardSays(driver, page, /Saturday/);
    await clickInCard(driver, page, /^It is Tuesday/);
    await untilCardSays(driver, page, /You set this date: Tuesday, April 5, 2022/);
    await tabTo(driver, page, 'Set another date');
    await page.keyboard.press('Enter');
    await tabTo(driver, page, 'How precise');
    await page.keyboard.press('m');
    await clickInCard(driver, page, /^Set$/);
    await untilCardSays(driver, page, /You set this date: April 2022/);
    await driver.killBackground();
    await clickInCard(driver, page, /^Undo$/);
    await untilCardSays(driver, page, /You set this date: Tuesday, April 5, 2022/);
    await clickInCard(driver, page, /^Undo$/);
    await untilCardSays(driver, page, /Saturday/);
  });

  it('takes a warning for dismissed, and keeps it so', async () => {
    await clickMark(page, DOUBTFUL);
    await untilCardSays(driver, page, /Saturday/);
    await clickInCard(driver, page, /^Not an error$/);
    expect(await untilCardSays(driver, page, /You said that this is not an error/)).toContain('2022-11-05');
    await untilWarned(page, []);
    await page.reload();
    await untilMarked(page, 'Béchar');
    expect(await wordsMarked(page, 'warning')).toEqual([]);
  });

  it('takes another day that is typed, by keyboard alone, and says what cannot be read', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        document.addEventListener(type, () => heard.push(type));
    });
    await clickMark(page, DOUBTFUL);
    await untilCardSays(driver, page, /Saturday/);
    await tabTo(driver, page, 'Another day…');
    await page.keyboard.press('Enter');
    await tabTo(driver, page, 'How precise');
    await page.keyboard.press('m');
    await tabTo(driver, page, 'Date');
    await typeInCard(driver, page, '13/2022');
    await page.keyboard.press('Enter');
    await untilCardSays(driver, page, /Write the month like this: 2022-04 or 04\/2022\./);
    await typeInCard(driver, page, '03/2022');
    await page.keyboard.press('Enter');
    await untilCardSays(driver, page, /You set this date: March 2022/);
    await untilWarned(page, []);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('counts every date from the publication date set in the popup, and from the page’s again', async () => {
    const popup = await openPopupFor(driver, address);
    await untilShows(popup, /Tuesday, April 5, 2022/);
    expect(await untilShows(popup, /One date here cannot be right/)).toContain('Doubtful');
    expect(await popup.evaluate(() => document.querySelector('.doubts button')?.textContent)).toBe(DOUBTFUL);
    await clickButton(popup, /^Edit the publication date$/);
    await fillIn(popup, 'input[type=date]', '2024-11-05');
    await clickButton(popup, /^Set$/);
    const shown = await untilShows(popup, /Tuesday, November 5, 2024 \(set by you\)/);
    expect(shown).toMatch(/ce mardi 5 novembre\s+Tuesday, November 5, 2024/);
    expect(shown).not.toContain('April 4, 2022');
    expect(await wordsMarked(page, 'warning')).not.toContain(DOUBTFUL);
    await page.bringToFront();
    await page.reload();
    await untilMarked(page, 'Béchar');
    expect(await wordsMarked(page, 'warning')).not.toContain(DOUBTFUL);

    await popup.bringToFront();
    await clickButton(popup, /^As the page says$/);
    await until('the page’s own date counts again', async () => (await wordsMarked(page, 'warning')).join() === DOUBTFUL);
    await popup.close();
  });

  it('brings a saved article up to date, exports what was decided, and keeps nothing of it when it is removed', async () => {
    const popup = await openPopupFor(driver, address);
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    await page.bringToFront();
    await clickMark(page, DOUBTFUL);
    await untilCardSays(driver, page, /Saturday/);
    await clickInCard(driver, page, /^It is Tuesday/);
    await untilCardSays(driver, page, /You set this date/);
    await driver.killBackground();

    const library = await driver.openOwnPage('src/ui/library/index.html');
    await untilShows(library, /1 article/);
    await exportAs(library, 'json');
    const { articles } = JSON.parse((await untilDownloaded(driver, /\.json$/)).toString('utf8'));
    expect(articles[0].corrections.dates).toMatchObject([{ quote: DOUBTFUL, value: '2022-04-05' }]);
    const date = articles[0].mentions.find((mention: { source: string }) => mention.source === 'reader');
    expect(date).toMatchObject({ resolved: { value: '2022-04-05', basis: 'reader' }, warnings: [] });

    await clickButton(library, /^Delete /);
    await untilShows(library, /1 article deleted/);
    await page.bringToFront();
    await page.reload();
    await untilWarned(page, [DOUBTFUL]);
    await library.bringToFront();
    await clickButton(library, /^Undo deletion/);
    await untilShows(library, /1 article\b(?! deleted)/);
    await page.bringToFront();
    await page.reload();
    await untilMarked(page, 'Béchar');
    await untilWarned(page, []);
  });
});

describe.each(BROWSERS)('what the reader corrects in pages of other shapes, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('is kept where the strictest policy forbids all styles and scripts', async () => {
    const page = await driver.openPage(server.address('/pages/strict-csp/page.html'));
    await clickMark(page, DOUBTFUL);
    await untilCardSays(driver, page, /Saturday/);
    await clickInCard(driver, page, /^Another day…$/);
    await clickInCard(driver, page, /^Set$/);
    await untilCardSays(driver, page, /You set this date/);
    await page.reload();
    await untilMarked(page, 'lundi 4 avril');
    expect(await wordsMarked(page, 'warning')).toEqual([]);
  });

  it('belongs to the article that a single-page site shows, not to the one it was loaded with', async () => {
    const page = await driver.openPage(server.address('/app/'));
    await page.click('#to-second');
    await clickMark(page, 'lundi 8 mai 2023');
    await untilCardSays(driver, page, /Monday, May 8, 2023/);
    await openInCard(driver, page, /^Set another date$/);
    await clickInCard(driver, page, /^Set$/);
    await untilCardSays(driver, page, /You set this date/);
    const elsewhere = await driver.openPage(server.address('/app/2022/04/05/premiere-page-de-l-application'));
    await elsewhere.click('#to-second');
    await clickMark(elsewhere, 'lundi 8 mai 2023');
    await untilCardSays(driver, elsewhere, /You set this date/);
  });
});

/** Waits until exactly these words are marked as doubtful, in a page whose marks are painted. */
async function untilWarned(page: Page, words: readonly string[]): Promise<void> {
  await untilMarked(page, 'Béchar');
  await until(`"${words.join('", "')}" warns`, async () => {
    const warned = await wordsMarked(page, 'warning');
    return warned.length === words.length && warned.every((one, index) => one === words[index]);
  });
}

/** Presses Tab until a control of the card with this name has the focus. */
async function tabTo(driver: Driver, page: Page, label: string): Promise<void> {
  await until(`the focus comes to ${label}`, async () => {
    await page.keyboard.press('Tab');
    return (await focusedInCard(driver, page)) === label;
  });
}
