import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { articlePage } from './harness/article-page';
import { BROWSERS, startBrowser } from './harness/browsers';
import { clickMark, paintedMarks, untilCardSays, wordsMarked } from './harness/marks';
import { untilShows } from './harness/own-pages';
import { dragOver, press, selectWords, untilBar } from './harness/selection';

const TITLE = 'Le port attend ses grues';
const BLOCKS = [
  '<p>Le conseil du port a voté mardi l’achat de trois grues, pour un prix de douze millions d’euros, après deux ans de débats.</p>',
  '<p>« Nous ne pouvions plus attendre », a dit la directrice, qui craint de voir partir les navires vers le nord du pays.</p>',
  '<p>Les dockers demandent, eux, que les postes soient gardés : quarante d’entre eux travaillent sur les vieilles machines.</p>',
  '<p>Une première grue doit arriver à l’automne, les deux autres suivront au printemps si les essais donnent satisfaction.</p>',
  '<p>La mairie paiera un tiers de la somme, le reste viendra de la région et d’un emprunt sur vingt ans.</p>',
];
const MARKED = 'Nous ne pouvions plus attendre';
const YELLOW = 'label-yellow-solid';

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
    server.put(path, articlePage(TITLE, BLOCKS));
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
    await untilMarkedBy(page, 'label-red-wavy', [MARKED]);
    await press(driver, page, /^Delete/);
    await untilMarkedBy(page, 'label-red-wavy', []);
    await press(driver, page, /^Undo/);
    await untilMarkedBy(page, 'label-red-wavy', [MARKED]);
  });

  it('finds marks again where they belong when the page was edited, and says which changed and which are gone', async () => {
    await mark(driver, page, 'trois grues, pour un prix de douze millions d’euros');
    await mark(driver, page, MARKED);
    await mark(driver, page, 'quarante d’entre eux travaillent sur les vieilles machines');
    await mark(driver, page, 'Une première grue doit arriver à l’automne');
    await mark(driver, page, 'le reste viendra de la région et d’un emprunt sur vingt ans');
    server.put(
      path,
      articlePage(TITLE, [
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
    server.put(path, articlePage(TITLE, BLOCKS.slice(2)));
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

async function mark(driver: Driver, page: Page, words: string): Promise<void> {
  await selectWords(page, words);
  await untilBar(driver, page);
  await press(driver, page, /^Mark.*Important/);
  await until(`"${words}" is marked`, async () => (await wordsMarked(page, YELLOW)).includes(words));
}

/** A page of ours is read once its dates are marked. */
async function untilRead(page: Page): Promise<void> {
  await until('the page is read', async () => (await paintedMarks(page)).length > 0);
}

function untilMarkedBy(page: Page, look: string, expected: readonly string[]): Promise<unknown> {
  let words: readonly string[] = [];
  return until(`${look} marks ${expected.join(' | ')}`, async () => {
    words = await wordsMarked(page, look);
    return words.toSorted().join('|') === expected.toSorted().join('|');
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; marked: ${words.join(' | ')}`);
  });
}

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
