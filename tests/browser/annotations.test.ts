import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { BROWSERS, startBrowser } from './harness/browsers';
import { GRUES, gruesPage } from './harness/grues';
import { clickMark, untilCardSays, untilRead, wordsMarked } from './harness/marks';
import { untilShows } from './harness/own-pages';
import { dragOver, mark, press, untilBar, untilMarkedBy, YELLOW } from './harness/selection';

const { blocks: BLOCKS, quote: MARKED } = GRUES;

describe.each(BROWSERS)('the reader’s own marks, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let path: string;
  let page: Page;
  let visit = 0;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  beforeEach(async () => {
    visit += 1;
    path = `/articles/${visit}/grues`;
    server.put(path, gruesPage());
    page = await driver.openPage(server.address(path));
    await untilRead(page);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('marks what the mouse selects, writes a note and a tag, and has them again after a reload and a killed background', async () => {
    await dragOver(page, MARKED);
    await untilBar(driver, page);
    await press(driver, page, /^Mark.*Important/);
    await untilMarkedBy(page, YELLOW, [MARKED]);
    await clickMark(page, MARKED);
    await untilCardSays(driver, page, /Nous ne pouvions plus attendre/);
    await focusIn(driver, page, 'textarea');
    await page.keyboard.type('À comparer avec 2019.');
    await focusIn(driver, page, '[role=combobox], input[type=text]');
    await page.keyboard.type('port,');
    await press(driver, page, /^Save/);
    await untilCardSays(driver, page, /Saved/);

    await page.reload();
    await untilMarkedBy(page, YELLOW, [MARKED]);
    await driver.killBackground();
    await page.reload();
    await untilMarkedBy(page, YELLOW, [MARKED]);
    await clickMark(page, MARKED);
    await untilCardSays(driver, page, /port/);
    expect(await valueIn(driver, page, 'textarea')).toBe('À comparer avec 2019.');
  });

  it('keeps the words of a note whose tab is closed, or led elsewhere, while they are typed', async () => {
    await mark(driver, page, MARKED);
    for (const [words, leave] of [
      ['Fermé en route.', (): Promise<unknown> => page.close({ runBeforeUnload: true })],
      ['Parti en route.', (): Promise<unknown> => page.goto(server.address('/articles/elsewhere'))],
    ] as const) {
      await clickMark(page, MARKED);
      await focusIn(driver, page, 'textarea');
      await driver.inCard(page, '(root) => root.querySelector("textarea").select()');
      await page.keyboard.type(words);
      await leave();
      page = await driver.openPage(server.address(path));
      await untilMarkedBy(page, YELLOW, [MARKED]);
      await clickMark(page, MARKED);
      await untilCardSays(driver, page, /Note/);
      expect(await valueIn(driver, page, 'textarea')).toBe(words);
      await page.keyboard.press('Escape');
    }
  });

  it('leaves the page as it was but for the marks, and gives the selection up', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await mark(driver, page, MARKED);
    await until('the bar is gone', async () => (await driver.inCard(page, '() => true')) === null);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true);
  });

  it('takes another label, goes, and comes back', async () => {
    await mark(driver, page, MARKED);
    await clickMark(page, MARKED);
    await press(driver, page, /Doubtful/);
    await untilMarkedBy(page, 'label-red-dotted', [MARKED]);
    await press(driver, page, /^Delete/);
    await untilMarkedBy(page, 'label-red-dotted', []);
    await press(driver, page, /^Undo/);
    await untilMarkedBy(page, 'label-red-dotted', [MARKED]);
  });

  it('finds marks again where they belong when the page was edited, and says which changed and which are gone', async () => {
    await mark(driver, page, 'trois grues, pour un prix de douze millions d’euros');
    await mark(driver, page, MARKED);
    await mark(driver, page, 'quarante d’entre eux travaillent sur les vieilles machines');
    await mark(driver, page, 'Une première grue doit arriver à l’automne');
    await mark(driver, page, 'le reste viendra de la région et d’un emprunt sur vingt ans');
    server.put(
      path,
      gruesPage([
        '<p>Mis à jour le soir : le port publie le détail du vote, que l’opposition contestait depuis la veille.</p>',
        BLOCKS[3] ?? '',
        (BLOCKS[0] ?? '').replace('douze millions', 'treize millions'),
        (BLOCKS[1] ?? '').replace('« Nous ne pouvions plus attendre »', '“Nous ne pouvions plus&nbsp;attendre”'),
        (BLOCKS[4] ?? '').replace('d’un', "d'un"),
      ]),
    );
    await page.reload();
    await untilMarkedBy(page, YELLOW, [
      'Une première grue doit arriver à l’automne',
      'trois grues, pour un prix de treize millions d’euros',
      MARKED,
      "le reste viendra de la région et d'un emprunt sur vingt ans",
    ]);
    const popup = await openPopupFor(driver, server.address(path));
    const said = await untilShows(popup, /quarante d’entre eux/);
    expect(said).toMatch(/No longer found[^]*quarante d’entre eux travaillent sur les vieilles machines/);
    expect(said).toMatch(/douze millions[^]*treize millions/);
    await popup.close();
  });

  it('finds a mark when its paragraph comes late', async () => {
    await mark(driver, page, MARKED);
    server.put(path, gruesPage(BLOCKS.slice(2)));
    await page.reload();
    await untilRead(page);
    expect(await wordsMarked(page, YELLOW)).toEqual([]);
    await page.evaluate((html) => document.querySelector('h1')?.insertAdjacentHTML('afterend', html), BLOCKS[1] ?? '');
    await untilMarkedBy(page, YELLOW, [MARKED]);
  });

  it('shows in one window what is marked in another on the same article', async () => {
    const other = await driver.openPage(server.address(path));
    await untilRead(other);
    await mark(driver, other, MARKED);
    await page.bringToFront();
    await untilMarkedBy(page, YELLOW, [MARKED]);
    await other.close();
  });
});

async function focusIn(driver: Driver, page: Page, selector: string): Promise<void> {
  await until(`there is ${selector}`, () =>
    driver.inCard(
      page,
      `(root) => { const one = root.querySelector(${JSON.stringify(selector)}); one?.focus(); return one !== null; }`,
    ),
  );
}

function valueIn(driver: Driver, page: Page, selector: string): Promise<unknown> {
  return driver.inCard(page, `(root) => root.querySelector(${JSON.stringify(selector)}).value`);
}
