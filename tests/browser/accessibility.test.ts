import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { startBrowser } from '../../tools/browsers/start-browser';
import { faultsOf, faultsOfCard } from './harness/axe';
import { BROWSERS } from './harness/browsers';
import { clickInCard, focusedInCard } from './harness/card';
import { clickMark, untilCardSays, untilMarked } from './harness/marks';
import { clickButton, untilShows } from './harness/own-pages';

const FRENCH = '/pages/demo-fr/page.html';
const ENGLISH = '/pages/demo-en/page.html';
const HOME = '/pages/home/page.html';
const LIBRARY = 'src/ui/library/index.html';
const DOUBTFUL = 'ce mardi 5 novembre';
const MOST_TABS = 60;

const LOOKS = BROWSERS.flatMap((name) => [{ name, scheme: 'light' } as const, { name, scheme: 'dark' } as const]);

describe.each(LOOKS)('in $name, $scheme: axe has nothing to say', ({ name, scheme }) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en', scheme }), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('of the welcome page and the empty library', async () => {
    const welcome = await driver.openOwnPage('src/ui/welcome/index.html');
    await untilShows(welcome, /every news page/i);
    expect(await faultsOf(welcome)).toEqual([]);
    const library = await driver.openOwnPage(LIBRARY);
    await untilShows(library, /Nothing saved yet/);
    expect(await faultsOf(library)).toEqual([]);
    await Promise.all([welcome.close(), library.close()]);
  });

  it('of the popup where there is no article and where no page can be read', async () => {
    const page = await driver.openPage(server.address(HOME));
    const popup = await openPopupFor(driver, server.address(HOME));
    await untilShows(popup, /does not look like a news article/);
    expect(await faultsOf(popup)).toEqual([]);
    const lost = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
    await untilShows(lost, /Open the library/);
    expect(await faultsOf(lost)).toEqual([]);
    await Promise.all([page.close(), popup.close(), lost.close()]);
  });

  it('of the popup before and after saving, while the publication date is edited, and with related articles', async () => {
    const page = await driver.openPage(server.address(FRENCH));
    await untilMarked(page, DOUBTFUL);
    const popup = await openPopupFor(driver, server.address(FRENCH));
    await untilShows(popup, /Save article/);
    expect(await faultsOf(popup)).toEqual([]);
    await clickButton(popup, /^Edit the publication date$/);
    await until('the form is open', () => popup.evaluate(() => document.querySelector('.date-form') !== null));
    expect(await faultsOf(popup)).toEqual([]);
    await clickButton(popup, /^Edit the publication date$/);
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    expect(await faultsOf(popup)).toEqual([]);

    const other = await driver.openPage(server.address(ENGLISH));
    await untilMarked(other, 'Vladikavkaz');
    const related = await openPopupFor(driver, server.address(ENGLISH));
    await untilShows(related, /Related in your library/);
    expect(await faultsOf(related)).toEqual([]);
    await Promise.all([page.close(), popup.close(), other.close(), related.close()]);
  });

  it('of the library with articles, and after one was removed', async () => {
    const library = await driver.openOwnPage(LIBRARY);
    await untilShows(library, /1 article/);
    expect(await faultsOf(library)).toEqual([]);
    await clickButton(library, /^Delete/);
    await untilShows(library, /1 article deleted/);
    expect(await faultsOf(library)).toEqual([]);
    await clickButton(library, /^Undo deletion/);
    await untilShows(library, /1 article\b(?! deleted)/);
    await library.close();
  });

  it('of the cards of a place, of a date, and of a doubtful date before and after a decision', async () => {
    const page = await driver.openPage(server.address(ENGLISH));
    await clickMark(page, 'Vladikavkaz');
    await untilCardSays(driver, page, /In your library/);
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    // Else the browser draws its own parts, scrollbars and radio buttons, in light colours on a dark card.
    expect(await driver.inCard(page, '(root) => getComputedStyle(root.querySelector(".card")).colorScheme')).toBe('light dark');
    // Firefox draws a white one on a dark card all the same, unless it is told the colours.
    expect(await driver.inCard(page, '(root) => getComputedStyle(root.querySelector(".card")).scrollbarColor')).toMatch(/^rgb/);
    await page.goto(server.address(FRENCH));
    await clickMark(page, 'octobre 2021');
    await untilCardSays(driver, page, /2021-10/);
    await driver.inCard(page, '(root) => { root.querySelector("details").open = true; }');
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await clickMark(page, DOUBTFUL);
    await untilCardSays(driver, page, /Saturday/);
    await clickInCard(driver, page, /^Another day…$/);
    await until('the form is open', () => driver.inCard(page, '(root) => root.querySelector(".date-form") !== null'));
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await clickInCard(driver, page, /^Not an error$/);
    await untilCardSays(driver, page, /You said that this is not an error/);
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await page.close();
  });
});

describe.each(BROWSERS)('by the Tab key alone, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en' }), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('every control of the popup is reached', async () => {
    const page = await driver.openPage(server.address(FRENCH));
    await untilMarked(page, DOUBTFUL);
    const popup = await openPopupFor(driver, server.address(FRENCH));
    await untilShows(popup, /Save article/);
    await clickButton(popup, /^Edit the publication date$/);
    await until('the form is open', () => popup.evaluate(() => document.querySelector('.date-form') !== null));
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      (document.activeElement as HTMLElement).blur();
    });
    const all = await popup.evaluate(
      () => document.querySelectorAll('button:not(:disabled), input:not(:disabled), select, textarea, summary, a[href]').length,
    );
    const reached = await popup.evaluateHandle(() => new Set<Element>());
    await until(`${all} controls are reached`, async () => {
      await popup.keyboard.press('Tab');
      const count = await popup.evaluate((set) => {
        if (document.activeElement?.matches('button, input, select, textarea, summary, a')) set.add(document.activeElement);
        return set.size;
      }, reached);
      return count === all;
    });
    expect(all).toBeGreaterThan(15);
    await Promise.all([page.close(), popup.close()]);
  });

  it('every control of the card is reached, and the focus moves on into the page', async () => {
    const page = await driver.openPage(server.address(FRENCH));
    await clickMark(page, DOUBTFUL);
    await untilCardSays(driver, page, /Saturday/);
    await clickInCard(driver, page, /^Another day…$/);
    await until('the form is open', () => driver.inCard(page, '(root) => root.querySelector(".date-form") !== null'));
    await driver.inCard(page, '(root) => root.querySelector(".card").focus()');
    const names: unknown[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await page.keyboard.press('Tab');
      const focused = await focusedInCard(driver, page);
      if (typeof focused !== 'string') break;
      names.push(focused);
    }
    expect([...new Set(names)]).toEqual([
      'Close',
      'It is Tuesday, April 5, 2022',
      'Another day…',
      'Not an error',
      'How precise',
      'Date',
      'Set',
      'Write a note',
    ]);
    await page.close();
  });
});
