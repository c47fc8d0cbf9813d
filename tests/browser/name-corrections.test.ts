import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { askTab } from '../../tools/browsers/ask-tab';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { until, type Driver } from '../../tools/browsers/driver';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { faultsOf, faultsOfCard } from './harness/axe';
import { startBrowser as startDriver } from '../../tools/browsers/start-browser';
import { BROWSERS, startBrowser } from './harness/browsers';
import { chooseInCard, clickInCard, focusedInCard, openInCard, typeInCard } from './harness/card';
import { clickMark, paintedMarks, untilCardSays, untilMarked, wordsMarked } from './harness/marks';
import { exportAs } from './harness/export-as';
import { clickButton, untilDownloaded, untilShows } from './harness/own-pages';

const PATH = '/pages/demo-fr/page.html';
const OPTIONS = 'src/ui/options/index.html';

describe.each(BROWSERS)('names that the reader corrects, in %s', (name) => {
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
    await untilMarked(page, 'Béchar');
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('not a name: it is gone, over a reload and a killed background, and back by Undo on the card', async () => {
    await correct('Vladikavkaz');
    await clickInCard(driver, page, /^Not a name$/);
    await untilCardSays(driver, page, /“Vladikavkaz” is hidden in this article/);
    expect(await focusedInCard(driver, page)).toBe('Undo');
    await untilNotMarked('Vladikavkaz');
    await clickInCard(driver, page, /^Undo$/);
    await untilCardSays(driver, page, /Mention|mention/);
    await untilMarked(page, 'Vladikavkaz');

    await openInCard(driver, page, /^Correct…$/);
    await clickInCard(driver, page, /^Not a name$/);
    await untilNotMarked('Vladikavkaz');
    await reload();
    expect(await isMarked('Vladikavkaz')).toBe(false);
    await driver.killBackground();
    await reload();
    expect(await isMarked('Vladikavkaz')).toBe(false);
  });

  it('hidden everywhere: another article shows none, the settings list it and take it back, with a way to keep it', async () => {
    await correct('Hammaguir');
    await clickInCard(driver, page, /^Hide…$/);
    await clickInCard(driver, page, /^Everywhere$/);
    await untilCardSays(driver, page, /“Hammaguir” is hidden everywhere/);
    const other = await driver.openPage(`${server.address(PATH)}?article=other`);
    await untilMarked(other, 'Béchar');
    expect(await wordsMarked(other, 'place')).not.toContain('Hammaguir');

    const options = await driver.openOwnPage(OPTIONS);
    await untilShows(options, /“Hammaguir” is hidden\s+Everywhere · decided on/);
    expect(await faultsOf(options)).toEqual([]);
    await clickButton(options, /^Take this choice back: “Hammaguir” is hidden$/);
    await untilShows(options, /1 choice taken back/);
    expect(await options.evaluate(() => document.querySelector('.rules')?.textContent ?? '')).not.toContain('Hammaguir');
    await other.bringToFront();
    await other.reload();
    await untilMarked(other, 'Hammaguir');

    await options.bringToFront();
    await clickButton(options, /^Keep after all$/);
    await untilShows(options, /“Hammaguir” is hidden/);
    await clickButton(options, /^Take this choice back: “Hammaguir” is hidden$/);
    await untilShows(options, /1 choice taken back/);
    await Promise.all([other.close(), options.close()]);
    await page.bringToFront();
    await reload();
    await untilMarked(page, 'Hammaguir');
  });

  it('hidden on this site: not on this site, but on another one', async () => {
    await correct('Ossétie du Nord');
    await clickInCard(driver, page, /^Hide…$/);
    await clickInCard(driver, page, /^On 127\.0\.0\.1$/);
    await untilCardSays(driver, page, /“Ossétie du Nord” is hidden on 127\.0\.0\.1/);
    const here = await driver.openPage(`${server.address(PATH)}?article=here`);
    await untilMarked(here, 'Béchar');
    expect(await wordsMarked(here, 'place')).not.toContain('Ossétie du Nord');
    const elsewhere = await driver.openPage(server.address(PATH).replace('127.0.0.1', 'localhost'));
    await untilMarked(elsewhere, 'Ossétie du Nord');
    await Promise.all([here.close(), elsewhere.close()]);
  });

  it('another kind: painted and named so at once, and what it was after Undo', async () => {
    await correct('Béchar');
    await clickInCard(driver, page, /^Another kind…$/);
    await chooseInCard(driver, page, /^Kind/, /^Person$/);
    await clickInCard(driver, page, /^Set$/);
    await untilCardSays(driver, page, /Set by you: Person, “Béchar”/);
    expect(await focusedInCard(driver, page)).toBe('Undo');
    await until('Béchar is a person', async () => (await wordsMarked(page, 'person')).includes('Béchar'));
    await reload();
    expect(await wordsMarked(page, 'person')).toContain('Béchar');
    await clickMark(page, 'Béchar');
    await untilCardSays(driver, page, /Set by you/);
    await clickInCard(driver, page, /^Undo$/);
    await until('Béchar is a place', async () => (await wordsMarked(page, 'place')).includes('Béchar'));
    await untilCardSays(driver, page, /Place/);
    expect(await focusedInCard(driver, page)).toBe('Correct…');
  });

  it('longer, then shorter again, a word at a time, by keyboard alone', async () => {
    await clickMark(page, 'Béchar');
    await untilCardSays(driver, page, /Correct…/);
    await tabTo('Correct…');
    await page.keyboard.press('Enter');
    await tabTo('Longer or shorter…');
    await page.keyboard.press('Enter');
    await tabTo('Add the word before');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await driver.inCard(page, '(root) => root.querySelector("mark").textContent')).toBe('près de Béchar');
    await tabTo('Leave out the first word');
    await page.keyboard.press('Enter');
    expect(await driver.inCard(page, '(root) => root.querySelector("mark").textContent')).toBe('de Béchar');
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await tabTo('Set');
    await page.keyboard.press('Enter');
    await untilMarked(page, 'de Béchar');
    await untilCardSays(driver, page, /Set by you: Place, “de Béchar”/);
    await reload('de Béchar');
    await correct('de Béchar');
    await clickInCard(driver, page, /^Longer or shorter…$/);
    await clickInCard(driver, page, /^Leave out the first word$/);
    await clickInCard(driver, page, /^Set$/);
    await untilMarked(page, 'Béchar');
  });

  it('the same as another name of the article, and as one that is typed', async () => {
    await correct('Vladikavkaz');
    await clickInCard(driver, page, /^Same as…$/);
    await chooseInCard(driver, page, /^Who or what/, /^Béchar/);
    await clickInCard(driver, page, /^Set$/);
    expect(await untilCardSays(driver, page, /Set by you: Place, “Béchar”/)).toContain('Mention 1 of 2');
    await openInCard(driver, page, /^Correct…$/);
    await clickInCard(driver, page, /^Same as…$/);
    await chooseInCard(driver, page, /^Who or what/, /^Another name…$/);
    await clickInCard(driver, page, /^Set$/);
    await untilCardSays(driver, page, /Write the name\./);
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await driver.inCard(page, '(root) => root.querySelector("input[type=text]").focus()');
    await typeInCard(driver, page, 'Capitale de l’Ossétie');
    await clickInCard(driver, page, /^Set$/);
    await untilCardSays(driver, page, /Set by you: Place, “Capitale de l’Ossétie”/);
  });

  it('added: marked at once and after a reload, until it is taken back on its card', async () => {
    const popup = await openPopupFor(driver, address);
    const draft = await askTab(popup, 'getDraft');
    const start = draft?.text.indexOf('désert') ?? -1;
    await askTab(popup, 'addName', { start, end: start + 4 }, 'place');
    await popup.close();
    await page.bringToFront();
    await untilMarked(page, 'désert');
    await reload();
    await clickMark(page, 'désert');
    expect(await untilCardSays(driver, page, /Set by you: Place, “désert”\. In this article/)).not.toContain('every article');
    await clickInCard(driver, page, /^Undo$/);
    await untilNotMarked('désert');
    expect(await driver.inCard(page, '(root) => root !== null')).toBeNull();
  });

  it('added in every article, when its words can be nothing else', async () => {
    const popup = await openPopupFor(driver, address);
    const draft = await askTab(popup, 'getDraft');
    const start = draft?.text.indexOf('Environ') ?? -1;
    await askTab(popup, 'addName', { start, end: start + 7 }, 'person');
    await popup.close();
    await page.bringToFront();
    await clickMark(page, 'Environ');
    await untilCardSays(driver, page, /In this article/);
    await clickInCard(driver, page, /^Mark it in every article$/);
    await untilCardSays(driver, page, /Set by you: Person, “Environ”\. Everywhere/);
    const other = await driver.openPage(`${server.address(PATH)}?article=others`);
    await clickMark(other, 'Environ');
    await untilCardSays(driver, other, /Everywhere/);
    await clickInCard(driver, other, /^Undo$/);
    await until('"Environ" is not marked', async () => !(await wordsMarked(other, 'person')).includes('Environ'));
    await other.close();
  });

  it('in a saved article: the copy is brought up to date, and the export holds what was decided', async () => {
    const popup = await openPopupFor(driver, address);
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    await popup.close();
    await page.bringToFront();
    await correct('Béchar');
    await clickInCard(driver, page, /^Not a name$/);
    await untilCardSays(driver, page, /hidden in this article/);
    const library = await driver.openOwnPage('src/ui/library/index.html');
    await untilShows(library, /1 article/);
    await exportAs(library, 'json');
    const { articles } = JSON.parse((await untilDownloaded(driver, /\.json$/)).toString('utf8'));
    expect(articles[0].corrections.names).toMatchObject([{ words: 'Béchar', verdict: { type: 'mute' } }]);
    expect(articles[0].mentions.map(({ canonical }: { canonical?: string }) => canonical)).not.toContain('Béchar');
    await library.close();
    const options = await driver.openOwnPage(OPTIONS);
    await untilShows(options, /“Béchar” is hidden\s+In one article: Alger et Moscou préparent/);
    await options.close();
  });

  it('is reached from the popup', async () => {
    const popup = await openPopupFor(driver, address);
    await clickButton(popup, /^Settings$/);
    await until('the settings open', () =>
      popup.evaluate(async (path) => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query: (all: object) => Promise<{ url?: string }[]> } };
        };
        return (await chrome.tabs.query({})).some(({ url }) => url?.endsWith(path));
      }, OPTIONS),
    );
    await popup.close();
  });

  async function correct(words: string): Promise<void> {
    await clickMark(page, words);
    await untilCardSays(driver, page, /Correct…/);
    await openInCard(driver, page, /^Correct…$/);
  }

  async function reload(marked = 'Moscou'): Promise<void> {
    await page.reload();
    await untilMarked(page, marked);
  }

  async function isMarked(words: string): Promise<boolean> {
    return (await paintedMarks(page)).some((mark) => mark.words === words);
  }

  async function untilNotMarked(words: string): Promise<void> {
    await until(`"${words}" is not marked`, async () => !(await isMarked(words)));
  }

  /** Presses Tab until a control of the card with this name has the focus. */
  async function tabTo(label: string): Promise<void> {
    await until(`the focus comes to ${label}`, async () => {
      await page.keyboard.press('Tab');
      return (await focusedInCard(driver, page)) === label;
    });
  }
});

describe.each(BROWSERS)('what the reader corrects names with, in the dark, in %s: axe has nothing to say', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startDriver(name, { language: 'en', scheme: 'dark' }), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it.each(['Another kind…', 'Longer or shorter…', 'Same as…', 'Hide…'])('of the card while "%s" is open', async (form) => {
    const page = await driver.openPage(server.address(PATH));
    await clickMark(page, 'Hammaguir');
    await untilCardSays(driver, page, /Correct…/);
    await openInCard(driver, page, /^Correct…$/);
    await clickInCard(driver, page, new RegExp(`^${form}$`));
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await page.close();
  });

  it('of the card of a hidden name, and of the settings that list it', async () => {
    const page = await driver.openPage(server.address(PATH));
    await clickMark(page, 'Hammaguir');
    await untilCardSays(driver, page, /Correct…/);
    await openInCard(driver, page, /^Correct…$/);
    await clickInCard(driver, page, /^Not a name$/);
    await untilCardSays(driver, page, /is hidden in this article/);
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    const options = await driver.openOwnPage(OPTIONS);
    await untilShows(options, /“Hammaguir” is hidden/);
    await clickButton(options, /^Take this choice back/);
    await untilShows(options, /1 choice taken back/);
    expect(await faultsOf(options)).toEqual([]);
    await Promise.all([page.close(), options.close()]);
  });
});
