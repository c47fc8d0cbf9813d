import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { until, type Driver } from '../../tools/browsers/driver';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { BROWSERS, startBrowser } from './harness/browsers';
import { clickInCard, focusedInCard, openInCard } from './harness/card';
import { clickMark, untilCardSays, untilMarked } from './harness/marks';
import { clickButton, untilShows } from './harness/own-pages';

const FRENCH = '/pages/demo-fr/page.html';
const ENGLISH = '/pages/demo-en/page.html';
const NOTE = 'Ville du Sud.';

describe.each(BROWSERS)('a note on a name, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('that is deleted in another article is had back from its card, by keys', async () => {
    const first = await openAt(server.address(FRENCH));
    await openInCard(driver, first, /^Write a note$/);
    await driver.inCard(first, `(root) => root.querySelector('.subject-notes details textarea').focus()`);
    await first.keyboard.type(NOTE);
    await clickInCard(driver, first, /^Save/);
    await untilCardSays(driver, first, /Kept|Saved/i);
    await first.close();

    const second = await openAt(server.address(ENGLISH));
    await untilCardSays(driver, second, new RegExp(NOTE));
    await clickInCard(driver, second, /^Delete$/);
    await untilCardSays(driver, second, /The note was deleted/);
    await until('the way back has the focus', async () => (await focusedInCard(driver, second)) === 'Undo');
    await second.keyboard.press('Enter');
    await untilCardSays(driver, second, new RegExp(NOTE));
    await until('the notes have the focus', async () => (await focusedInCard(driver, second)) === 'My notes');
    await second.close();
  });

  it('that was the last is had back from a popup that is opened again', async () => {
    const page = await driver.openPage(server.address(FRENCH));
    await untilMarked(page, 'Béchar');
    const popup = await openPopupFor(driver, page.url());
    await clickButton(popup, /^Delete the note on/);
    await untilShows(popup, /Undo the last change/);
    await until('the way back has the focus', () =>
      popup.evaluate(() => document.activeElement?.textContent === 'Undo the last change'),
    );
    await popup.close();
    const again = await openPopupFor(driver, page.url());
    await clickButton(again, /^Undo the last change$/);
    await untilShows(again, new RegExp(NOTE));
    expect(await again.evaluate(() => document.querySelectorAll('.annotations .mark').length)).toBe(1);
  });

  async function openAt(address: string) {
    const page = await driver.openPage(address);
    await untilMarked(page, 'Béchar');
    await clickMark(page, 'Béchar');
    return page;
  }
});
