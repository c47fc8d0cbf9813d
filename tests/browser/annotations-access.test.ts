import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { askTab } from '../../tools/browsers/ask-tab';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { selectWords } from '../../tools/browsers/select-words';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { startBrowser } from '../../tools/browsers/start-browser';
import { faultsOf, faultsOfCard } from './harness/axe';
import { BROWSERS } from './harness/browsers';
import { focusedInCard, tabTo } from './harness/card';
import { GRUES, gruesPage } from './harness/grues';
import { clickMark, untilCardSays, untilRead } from './harness/marks';
import { untilShows } from './harness/own-pages';
import { mark, press, untilBar, untilMarkedBy, YELLOW } from './harness/selection';

const PATH = '/articles/grues';
const LOOKS = BROWSERS.flatMap((name) => [{ name, scheme: 'light' } as const, { name, scheme: 'dark' } as const]);

describe.each(LOOKS)('in $name, $scheme: axe has nothing to say', ({ name, scheme }) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en', scheme }), servePages()]);
    server.put(PATH, gruesPage());
    page = await driver.openPage(server.address(PATH));
    await untilRead(page);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('of the bar, and of its menu of kinds', async () => {
    await selectWords(page, GRUES.quote);
    await untilBar(driver, page);
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await press(driver, page, /name/);
    await until('the menu is open', () => driver.inCard(page, '(root) => root.querySelector("[role=menu]") !== null'));
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('of the card of a mark: found, deleted, changed and not found', async () => {
    await mark(driver, page, 'trois grues, pour un prix de douze millions d’euros');
    await mark(driver, page, GRUES.quote);
    await clickMark(page, GRUES.quote);
    await untilCardSays(driver, page, /plus attendre/);
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await press(driver, page, /^Delete/);
    await untilCardSays(driver, page, /Undo/);
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await press(driver, page, /^Undo/);
    await untilMarkedBy(page, YELLOW, ['trois grues, pour un prix de douze millions d’euros', GRUES.quote]);
    server.put(PATH, gruesPage([GRUES.blocks[0].replace('douze', 'treize'), ...GRUES.blocks.slice(2)]));
    await page.reload();
    await untilMarkedBy(page, YELLOW, ['trois grues, pour un prix de treize millions d’euros']);
    await clickMark(page, 'trois grues, pour un prix de treize millions d’euros');
    await untilCardSays(driver, page, /has changed/);
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    const popup = await openPopupFor(driver, server.address(PATH));
    await untilShows(popup, /No longer found/);
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
  });

  it('of the settings', async () => {
    const settings = await driver.openOwnPage('src/ui/options/index.html');
    await untilShows(settings, /Labels/);
    expect(await faultsOf(settings)).toEqual([]);
    await settings.close();
  });
});

describe.each(BROWSERS)('by keyboard alone, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en' }), servePages()]);
  });
  beforeEach(async () => {
    const path = `${PATH}/${Math.random()}`;
    server.put(path, gruesPage());
    page = await driver.openPage(server.address(path));
    await untilRead(page);
    // The browser's own shortcuts are out of a test's reach; the popup's page asks what the background asks when one is pressed.
    popup = await openPopupFor(driver, server.address(path));
    await page.bringToFront();
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('selected words are marked, noted, labelled, deleted and brought back', async () => {
    await selectWords(page, GRUES.quote);
    await askTab(popup, 'openCurrentCard');
    await untilMarkedBy(page, YELLOW, [GRUES.quote]);
    await until('the note has the focus', async () => (await focusedInCard(driver, page)) === 'Note');
    await page.keyboard.type('Vu au port.');
    await page.keyboard.down('Shift');
    await until('the focus comes to the labels', async () => {
      await page.keyboard.press('Tab');
      return /Important/.test(String(await focusedInCard(driver, page)));
    });
    await page.keyboard.up('Shift');
    await page.keyboard.press('ArrowDown');
    await untilMarkedBy(page, 'label-green-dashed', [GRUES.quote]);
    await tabTo(driver, page, /^Delete/);
    await page.keyboard.press('Enter');
    await untilMarkedBy(page, 'label-green-dashed', []);
    await until('Undo has the focus', async () => (await focusedInCard(driver, page)) === 'Undo');
    await page.keyboard.press('Enter');
    await untilMarkedBy(page, 'label-green-dashed', [GRUES.quote]);
    await page.keyboard.press('Escape');
    expect(await driver.inCard(page, '() => true')).toBeNull();
    await untilShows(popup, /Vu au port\./);
  });

  it('the bar is gone through with the arrows and left with Escape', async () => {
    await selectWords(page, GRUES.quote);
    await untilBar(driver, page);
    await driver.inCard(page, '(root) => root.querySelector("button").focus()');
    expect(await focusedInCard(driver, page)).toMatch(/Important/);
    await page.keyboard.press('ArrowRight');
    expect(await focusedInCard(driver, page)).toMatch(/Agreed/);
    await page.keyboard.press('Enter');
    await untilMarkedBy(page, 'label-green-dashed', [GRUES.quote]);
    await selectWords(page, 'quarante d’entre eux');
    await untilBar(driver, page);
    await page.keyboard.press('Escape');
    await until('the bar is gone', async () => (await driver.inCard(page, '() => true')) === null);
  });

  it('a mark is jumped to from the popup', async () => {
    await mark(driver, page, 'un emprunt sur vingt ans');
    await page.evaluate(() => scrollTo(0, 0));
    await popup.bringToFront();
    await untilShows(popup, /un emprunt sur vingt ans/);
    await until('the focus comes to the mark', async () => {
      await popup.keyboard.press('Tab');
      return popup.evaluate(() => /emprunt sur vingt ans/.test(document.activeElement?.textContent ?? ''));
    });
    await popup.keyboard.press('Enter');
    await untilMarkedBy(page, 'current', ['un emprunt sur vingt ans']);
  });
});

describe.runIf(BROWSERS.includes('chromium'))('a screen reader', () => {
  it('is told of the card, its labels, its fields and its buttons', async () => {
    const [driver, server] = await Promise.all([startBrowser('chromium', { language: 'en' }), servePages()]);
    server.put(PATH, gruesPage());
    const page = await driver.openPage(server.address(PATH));
    await untilRead(page);
    await mark(driver, page, GRUES.quote);
    await clickMark(page, GRUES.quote);
    await untilCardSays(driver, page, /plus attendre/);
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes.map(({ role, name: words }) => `${role?.value}: ${words?.value}`);
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^dialog: .*Nous ne pouvions plus attendre/),
        'group: Label',
        'radio: Important',
        'radio: Doubtful',
        'textbox: Note',
        'group: Tags',
        'combobox: Add a tag',
        'button: Save',
        'button: Copy citation',
        expect.stringMatching(/^button: Delete/),
        'button: Close',
      ]),
    );
    await driver.close();
    await server.close();
  });
});
