import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { askTab } from '../../tools/browsers/ask-tab';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { startBrowser } from '../../tools/browsers/start-browser';
import { faultsOf } from './harness/axe';
import { BROWSERS } from './harness/browsers';
import { paintedMarks, untilMarked, wordsMarked } from './harness/marks';
import { clickButton, fillIn, untilShows } from './harness/own-pages';

const FRENCH = '/pages/demo-fr/page.html';
const OPTIONS = 'src/ui/options/index.html';
const DOUBTFUL = 'ce mardi 5 novembre';
const WIDTHS = [1400, 320];

describe.each(BROWSERS)('the settings, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let address: string;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en' }), servePages()]);
    address = server.address(FRENCH);
    page = await driver.openPage(address);
    await untilMarked(page, 'Béchar');
    options = await driver.openOwnPage(OPTIONS);
    await untilShows(options, /Kinds to mark/);
  });
  afterEach(async () => {
    await options.evaluate(forgetSettings);
    await untilMarked(page, 'Béchar');
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('take a kind from an open page at once and give it back, without touching the page', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const people = await wordsMarked(page, 'person');
    expect(people).not.toEqual([]);
    await clickButton(options, /^People$/);
    await until('nobody is marked', async () => (await wordsMarked(page, 'person')).length === 0);
    expect(await wordsMarked(page, 'warning')).toEqual([DOUBTFUL]);
    await clickButton(options, /^Dates$/);
    await until('no date is marked', async () => (await wordsMarked(page, 'date')).length === 0);
    expect(await wordsMarked(page, 'warning')).toEqual([]);
    const popup = await openPopupFor(driver, address);
    await untilShows(popup, /Not shown, as you chose: Dates and People\./);
    expect(await popup.evaluate(() => document.querySelector('.counts')?.textContent)).not.toMatch(/people|dates/);
    await popup.close();
    await clickButton(options, /^People$/);
    await until('people are marked again', async () => (await wordsMarked(page, 'person')).join() === people.join());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('leave the first mention of each, and every doubtful date', async () => {
    await clickButton(options, /^The first mention/);
    await until('Moscow is marked once', async () => (await count(page, 'Moscou')) === 1);
    expect(await count(page, 'Algérie')).toBe(1);
    expect(await wordsMarked(page, 'warning')).toEqual([DOUBTFUL]);
  });

  it('leave no mark until the popup or the key for the next one asks', async () => {
    await clickButton(options, /^None until I ask/);
    await until('nothing is marked', async () => (await paintedMarks(page)).length === 0);
    const popup = await openPopupFor(driver, address);
    await clickButton(popup, /^Show marks on this page$/);
    await untilMarked(page, 'Béchar');
    await clickButton(popup, /^Show marks on this page$/);
    await until('nothing is marked', async () => (await paintedMarks(page)).length === 0);
    await askTab(popup, 'stepToMark', 1);
    await untilMarked(page, 'Béchar');
    await popup.close();
  });

  it('leave articles in a language alone until they are asked for', async () => {
    await clickButton(options, /^French$/);
    await until('nothing is marked', async () => (await paintedMarks(page)).length === 0);
    await clickButton(options, /^French$/);
  });

  it('colour the marks of an open page at once', async () => {
    await choose(options, 'People', 'purple');
    await until('people are purple', async () => (await lineOf(page, 'person')) === 'rgb(146, 94, 212)');
    await clickButton(options, /^Tint the words/);
    await until('people have no tint', async () => /, 0\)$|transparent/.test(await tintOf(page, 'person')));
    await clickButton(options, /^Restore the colours$/);
    await until('people are pink', async () => (await lineOf(page, 'person')) === 'rgb(201, 78, 143)');
  });

  it('keep a site quiet from the list, and forget that again', async () => {
    await fillIn(options, '.add-site input', 'http://127.0.0.1/a');
    await clickButton(options, /^Never$/);
    await until('the page is quiet', async () => (await paintedMarks(page)).length === 0);
    await clickButton(options, /^Remove “127\.0\.0\.1”$/);
    await untilMarked(page, 'Béchar');
    await clickButton(options, /^Undo$/);
    await until('the page is quiet', async () => (await paintedMarks(page)).length === 0);
  });

  it('count what is kept, erase it by kind and give it back', async () => {
    const popup = await openPopupFor(driver, address);
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    await until('the article is counted', async () => /^1 entry, about \d/.test(await amountOf(options, 'articles')));
    await clickButton(options, /^Erase: Articles/);
    await clickButton(options, /^Erase$/);
    await until('none is kept', async () => (await amountOf(options, 'articles')) === 'Nothing');
    await until('it is among the removed', async () => (await amountOf(options, 'removed')).startsWith('1 entry'));
    await clickButton(options, /^Undo$/);
    await until('it is kept again', async () => (await amountOf(options, 'articles')).startsWith('1 entry'));
    await popup.close();
  });

  it('are reached and changed by keyboard alone', async () => {
    await options.bringToFront();
    await options.evaluate(() => scrollTo(0, 0));
    // Firefox gives a page that was opened by a program no focus of its own until it is clicked.
    await options.mouse.click(2, 2);
    await tabTo(options, 'What is marked');
    await options.keyboard.press('Enter');
    await tabTo(options, 'Dates');
    await options.keyboard.press(' ');
    await until('no date is marked', async () => (await wordsMarked(page, 'date')).length === 0);
    await tabTo(options, 'Every mention');
    await options.keyboard.press('ArrowDown');
    await until('Moscow is marked once', async () => (await count(page, 'Moscou')) === 1);
  });

  it('have nothing that axe would say, wide and narrow', async () => {
    expect(await faultsOfSettings(options)).toEqual([]);
  });

  it('erase everything once the reader is sure', async () => {
    await clickButton(options, /^Erase everything…$/);
    await clickButton(options, /^Erase everything$/);
    await untilShows(options, /Everything is erased/);
    await until('nothing is kept', async () => (await amountOf(options, 'articles')) === 'Nothing');
  });
});

it.each(BROWSERS)('axe has nothing to say of the settings in the dark, in %s', async (name) => {
  const driver = await startBrowser(name, { language: 'en', scheme: 'dark' });
  expect(await faultsOfSettings(await driver.openOwnPage(OPTIONS))).toEqual([]);
  await driver.close();
});

/** With a site in the list and a question asked; what does not fit is a fault too. */
async function faultsOfSettings(options: Page): Promise<string[]> {
  await options.bringToFront();
  await fillIn(options, '.add-site input', 'journal.example');
  await clickButton(options, /^Never$/);
  await untilShows(options, /journal\.example/);
  await untilShows(options, /in all, as the browser counts/i);
  await until('the settings can be erased', () =>
    options.evaluate(() => document.querySelector('.amounts [data-kind="settings"] button:enabled') !== null),
  );
  await clickButton(options, /^Erase: Settings/);
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await options.setViewport({ width, height: 900 });
    faults.push(...(await faultsOf(options)));
    const needed = await options.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) faults.push(`${needed} pixels are needed of ${width}`);
  }
  return faults;
}

function forgetSettings(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { remove: (key: string) => Promise<void> } } };
  };
  return chrome.storage.local.remove('settings');
}

async function count(page: Page, words: string): Promise<number> {
  return (await paintedMarks(page)).filter((mark) => mark.words === words).length;
}

async function amountOf(options: Page, kind: string): Promise<string> {
  return options.evaluate((wanted) => document.querySelector(`.amounts [data-kind="${wanted}"] .soft`)?.textContent ?? '', kind);
}

async function choose(options: Page, kind: string, colour: string): Promise<void> {
  await options.evaluate(
    (wanted, value) => {
      for (const label of document.querySelectorAll('.mark-colours label')) {
        const select = label.querySelector('select');
        if (!select || label.querySelector('.mark-sample')?.textContent !== wanted) continue;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    kind,
    colour,
  );
}

function lineOf(page: Page, look: string): Promise<string> {
  return page.evaluate(
    (wanted) =>
      getComputedStyle(document.querySelector('article p') ?? document.body, `::highlight(reperes-${wanted})`)
        .textDecorationColor,
    look,
  );
}

function tintOf(page: Page, look: string): Promise<string> {
  return page.evaluate(
    (wanted) =>
      getComputedStyle(document.querySelector('article p') ?? document.body, `::highlight(reperes-${wanted})`).backgroundColor,
    look,
  );
}

/** Presses Tab until what has the focus is named so. */
async function tabTo(options: Page, name: string): Promise<void> {
  await until(`the focus comes to ${name}`, async () => {
    await options.keyboard.press('Tab');
    return options.evaluate((wanted) => {
      const one = document.activeElement;
      return (one?.closest('label')?.textContent ?? one?.textContent) === wanted;
    }, name);
  });
}
