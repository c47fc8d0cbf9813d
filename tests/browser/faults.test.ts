import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { ALL_ARTICLES } from '../../src/model/library';
import type { Article } from '../../src/model/article';
import { pause, until, type Driver } from '../../tools/browsers/driver';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { askOf } from './harness/ask-of';
import { BROWSERS, startBrowser } from './harness/browsers';
import { GRUES, gruesPage } from './harness/grues';
import { clickMark, paintedMarks, untilCardSays, untilRead } from './harness/marks';
import { untilShows } from './harness/own-pages';
import { mark, press, untilMarkedBy, YELLOW } from './harness/selection';

const { blocks: BLOCKS, quote: QUOTE } = GRUES;
/** In milliseconds: by then what draws cards was brought to a page. */
const UNTIL_AT_REST = 4_000;
const LOST = 'Des mots que personne n’a gardés';
const COUNT_FIELDS = '(root) => root.querySelectorAll("textarea").length';
/** The card says so of the article as well. */
const IS_KEPT = '(root) => root.querySelector("textarea").value === "Gardé." && !root.querySelector("[data-unkept]")';
const FOCUS_NOTE = '(root) => { root.querySelector("textarea")?.focus(); return root.activeElement !== null; }';

describe.each(BROWSERS)('what goes wrong under an open page, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let path: string;
  let page: Page;
  let faults: string[];
  let visit = 0;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
    server.put('/favicon.ico', '');
  });
  beforeEach(async () => {
    visit += 1;
    path = `/articles/${visit}/grues`;
    server.put(path, gruesPage());
    page = await driver.openPage(server.address(path));
    faults = faultsOf(page);
    await untilRead(page);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  // Guard: marks are found by their words, not by offsets alone (core/anchors), and a note is changed by its id, not with its page.
  it('keeps what two windows mark on two versions of one page', async () => {
    const [, second = '', third = '', ...others] = BLOCKS;
    server.put(
      path,
      gruesPage(['<p>Un premier bloc que l’autre fenêtre ne connaît pas, ajouté le soir même.</p>', third, second, ...others]),
    );
    const later = await driver.openPage(server.address(path));
    await untilRead(later);
    await mark(driver, later, 'que l’autre fenêtre');
    await page.bringToFront();
    await mark(driver, page, QUOTE);
    await later.bringToFront();
    await untilMarkedBy(later, YELLOW, ['que l’autre fenêtre', QUOTE]);
    await page.bringToFront();
    await untilMarkedBy(page, YELLOW, [QUOTE]);
    const own = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
    const articles = (await askOf(own, 'getArticles', await askOf(own, 'findIds', ALL_ARTICLES))) as Article[];
    const here = articles.filter(({ address }) => address.endsWith(path));
    expect(here.map(({ annotations = [] }) => annotations.length)).toEqual([2]);
    await Promise.all([own.close(), later.close()]);
  });

  // Guard: the browser starts what it put to sleep when a page asks. `again` is for a death over a question (its unit test shows it): a
  // single try passes here too.
  it('goes on after a sleep in which the background died', async () => {
    await driver.killBackground();
    await pause(500);
    await mark(driver, page, QUOTE);
    await clickMark(page, QUOTE);
    await driver.killBackground();
    await press(driver, page, /Doubtful/);
    await until('the mark has another look', async () =>
      (await paintedMarks(page)).some(({ look, words }) => look.startsWith('label-') && look !== YELLOW && words === QUOTE),
    );
  });

  // Guard: `detectInOpenTabs` after an update; Chrome: the old script ends and its form tells (`Orphaned`); Firefox: `clearRemains`.
  it('says that words were not kept when the extension is updated under them, and the new version reads the page', async () => {
    await mark(driver, page, QUOTE);
    await clickMark(page, QUOTE);
    await driver.reloadExtension(async () => {
      await page.bringToFront();
      await until('there is a note', () => driver.inCard(page, FOCUS_NOTE));
      await page.keyboard.type(LOST);
    });
    await page.bringToFront();
    await untilCardSays(driver, page, /updated or switched off/);
    // The reader comes back to the page; a click would close the card.
    await page.mouse.move(5, 5);
    await page.mouse.move(300, 300);
    await until('the form has given way to the words', async () => (await driver.inCard(page, COUNT_FIELDS)) === 0);
    await untilMarkedBy(page, YELLOW, [QUOTE]);
    await until('what the new version found in the page is marked too', async () => (await paintedMarks(page)).length > 1);
    await press(driver, page, /^Copy/);
    await until('the words are copied, or shown where the browser refuses', async () => {
      const told = await driver.inCard(
        page,
        '(root) => `${root.querySelector("textarea")?.value} ${root.querySelector("[role=status]").innerText}`',
      );
      return String(told).includes('Copied') || String(told).includes(LOST);
    });
    await press(driver, page, /^Close/);
    await until('the card is gone', async () => (await hosts(page)) === 0);
    await clickMark(page, QUOTE);
    await untilCardSays(driver, page, /Note/);
    expect(await hosts(page)).toBe(1);
    expect(faults).toEqual([]);
  });

  // Guard: a script lets go of the words of its form only once they are kept, and tells no loss of what is (`data-unkept`).
  it('says nothing of words that were kept before the update', async () => {
    await mark(driver, page, QUOTE);
    await clickMark(page, QUOTE);
    await until('there is a note', () => driver.inCard(page, FOCUS_NOTE));
    await page.keyboard.type('Gardé.');
    await until('the words are kept', async () => (await driver.inCard(page, IS_KEPT)) === true);
    await driver.reloadExtension();
    await page.bringToFront();
    await until('the dead card is gone', async () => (await hosts(page)) === 0);
    await untilMarkedBy(page, YELLOW, [QUOTE]);
    expect(faults).toEqual([]);
  });

  // Guard: `watchForOrphaning`. Firefox ends the scripts of an extension that goes by itself, and takes its style sheets: nothing is left to do it.
  it.runIf(name === 'chromium')('is left clean, with no word in its console, when the extension is removed', async () => {
    await clickMark(page, 'mardi');
    await until('the card is there', async () => (await hosts(page)) === 1);
    await driver.removeExtension();
    // The browser takes a while until the script is one without an extension; the reader goes on moving about.
    let step = 0;
    await until('the page is clean', async () => {
      step += 1;
      await page.mouse.move(300 + (step % 2) * 20, 300);
      await page.mouse.click(5, 5);
      return (await paintedMarks(page)).length === 0 && (await hosts(page)) === 0;
    });
    await page.evaluate(() => void document.body.append(document.createElement('p'), 'Le 5 avril 2022, à Alger.'));
    await page.evaluate(() => void history.pushState(null, '', '/articles/ailleurs'));
    await pause(2_500);
    await page.mouse.click(300, 300);
    expect(await paintedMarks(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe.each(BROWSERS)('a reader who takes permission back, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  // Guard: `addressOf` in background/read-tab.ts: no script is put into a tab whose address the browser does not tell. Without it Chrome keeps
  // the popup waiting for ever. And `bringDrawingInTime`: without it nothing opens on the open page.
  it('goes on with an open page when the permission for its site is taken back, and reads no other', async () => {
    const path = '/articles/grues';
    server.put(path, gruesPage());
    const page = await driver.openPage(server.address(path));
    await untilRead(page);
    await pause(UNTIL_AT_REST);
    await driver.takeSitesBack();
    await page.bringToFront();
    await mark(driver, page, QUOTE);
    await clickMark(page, QUOTE);
    await untilCardSays(driver, page, /Note/);
    await page.keyboard.press('Escape');
    const other = await driver.openPage(server.address(path));
    await pause(1_500);
    expect(await paintedMarks(other)).toEqual([]);
    const own = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
    const popup = await driver.openOwnPage(`src/ui/popup/index.html?tab=${await newestTab(own)}`);
    await untilShows(popup, /lets no extension read/);
    await Promise.all([own.close(), other.close(), popup.close()]);
  });
});

/** What a page's console is told that is wrong. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

function hosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[data-reperes-card]').length);
}

/** Without the permission a tab has no address: it is the one that was opened last but the page that asks. */
function newestTab(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query: (all: object) => Promise<{ id: number }[]>; getCurrent: () => Promise<{ id: number }> } };
    };
    const self = await chrome.tabs.getCurrent();
    const ids = (await chrome.tabs.query({})).map(({ id }) => id).filter((id) => id !== self.id);
    return Math.max(...ids);
  });
}
