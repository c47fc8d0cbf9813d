import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { formatPlace } from '../src/core/library/library-place';
import { isDate, isEntity, type EntityKind, type Mention } from '../src/model/mention';
import type { ListedMention } from '../src/model/reading';
import { askTab } from './browsers/ask-tab';
import { pause, until, type Driver } from './browsers/driver';
import { openPanelFor, openPopupFor } from './browsers/open-popup';
import { saveNews } from './browsers/save-news';
import { selectWords } from './browsers/select-words';
import { servePages, type PageServer } from './browsers/serve-pages';
import { answerKnown, startStandIn } from './browsers/stand-in-server';
import { startBrowser } from './browsers/start-browser';
import { makeNews } from './corpora/made-news/make-news';

/** `npm run screens`: every surface in both browsers, both languages, light and dark, as pictures in out/screens; look at them. */
const FOLDER = fileURLToPath(new URL('../out/screens', import.meta.url));
const FRENCH = '/pages/demo-fr/page.html';
const ENGLISH = '/pages/demo-en/page.html';
/** Of the demo article. */
const MARKED = ['apprendre à repérer et', 'visite de M. Lamamra'] as const;
const POPUP_SIZE = { width: 400, height: 640 };
const LIBRARY_SIZE = { width: 1400, height: 900 };
/** Pictured down to their foot. */
const WHOLE = new Set([
  'welcome',
  'what-leaves',
  'what-leaves-narrow',
  'settings',
  'settings-narrow',
  'panel',
  'entity',
  'entity-merge',
  'entity-narrow',
]);
/** What stands in for Wikipedia knows so much. */
const ENCYCLOPAEDIA = {
  Vladikavkaz: {
    type: 'standard',
    title: 'Vladikavkaz',
    description: 'capitale de l’Ossétie du Nord-Alanie, en Russie',
    extract: 'Vladikavkaz est une ville de Russie et la capitale de l’Ossétie du Nord-Alanie, au pied du Caucase, sur le Terek.',
    timestamp: '2022-04-01T10:00:00Z',
  },
  Moscou: { type: 'disambiguation', title: 'Moscou' },
  'Moscou (Idaho)': { type: 'standard', title: 'Moscou (Idaho)' },
};
/** For what is still looked up when a surface stands; in milliseconds. */
const REST = 500;

await mkdir(FOLDER, { recursive: true });
const server = await servePages();
const wikipedia = await startStandIn();
wikipedia.answerBy(answerKnown(ENCYCLOPAEDIA));
for (const browser of ['chromium', 'firefox'] as const) {
  for (const language of ['fr', 'en']) {
    for (const scheme of ['light', 'dark'] as const) {
      const driver = await startBrowser(browser, { language, scheme });
      await photograph(driver, server, [browser, language, scheme].join('-'));
      await driver.close();
    }
  }
}
await server.close();
await wikipedia.close();
console.log(FOLDER);

async function photograph(driver: Driver, pages: PageServer, prefix: string): Promise<void> {
  const keep = async (page: Page, name: string): Promise<void> => {
    await page.bringToFront();
    await pause(REST);
    await writeFile(join(FOLDER, `${prefix}-${name}.png`), await page.screenshot({ fullPage: WHOLE.has(name) }));
  };
  const french = await driver.openPage(pages.address(FRENCH));
  const popup = await openReadPopup(driver, pages.address(FRENCH));
  await keep(french, 'page');
  await openCardOf(popup, isDoubtful);
  await keep(french, 'card-date');
  await openCardOf(popup, (mention) => isJoined(mention, 'person'));
  await keep(french, 'card-person');
  await openCardOf(popup, (mention) => isJoined(mention, 'organisation'));
  await keep(french, 'card-organisation');
  await popup.bringToFront();
  await popup.click('button.primary');
  await keep(popup, 'popup-saved');
  await popup.click('.counts li:nth-child(2) button');
  await keep(popup, 'popup-people');
  await photographLookUps(driver, french, popup, keep);
  await photographMarks(driver, french, popup, keep);
  const english = await driver.openPage(pages.address(ENGLISH));
  const related = await openReadPopup(driver, pages.address(ENGLISH));
  await keep(related, 'popup-related');
  await openCardOf(related, ({ kind }) => kind === 'place');
  await keep(english, 'card-place');
  await openCardOf(related, (mention) => isEntity(mention) && mention.entityId?.startsWith('iso:') === true);
  await keep(english, 'card-country');
  await showLessSure(related);
  await keep(await openReadPopup(driver, pages.address(FRENCH)), 'popup-less-sure');
  await keep(french, 'page-less-sure');
  const home = await driver.openPage(pages.address('/pages/home/page.html'));
  await keep(await openPopup(driver, await home.evaluate(() => location.href)), 'popup-no-article');
  await photographPanel(driver, pages, keep);
  await photographEntity(driver, keep);
  await photographLibrary(driver, pages, keep);
  await photographViews(driver, pages, keep);
  await photographExports(driver, keep);
  await keep(await driver.openOwnPage('src/ui/welcome/index.html'), 'welcome');
}

/** The panel for the demo article, as narrow as browsers make it, down to its foot. */
async function photographPanel(
  driver: Driver,
  pages: PageServer,
  keep: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const panel = await openPanelFor(driver, pages.address(FRENCH));
  await panel.setViewport({ width: 320, height: 900 });
  await panel.waitForSelector('.timeline-mark');
  await keep(panel, 'panel');
  await panel.close();
}

/** What Wikipedia says on a card, the page that asks whether it may be asked, and the list of what was sent. */
async function photographLookUps(
  driver: Driver,
  page: Page,
  popup: Page,
  keep: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  for (const [words, name] of [
    ['Vladikavkaz', 'card-look-up'],
    ['Moscou', 'card-look-up-several'],
  ] as const) {
    await openCardOf(popup, (mention) => isEntity(mention) && mention.words === words);
    await page.bringToFront();
    const focus = '(button) => { button?.focus(); return button !== null; }';
    await until('the card offers to look it up', () =>
      driver.inCard(page, `(root) => (${focus})(root.querySelector('.look-up-ask button'))`),
    );
    await page.keyboard.press('Enter');
    await until('it is looked up', () => driver.inCard(page, "(root) => root.querySelector('.looked-up') !== null"));
    await driver.inCard(page, "(root) => root.querySelector('.look-up').scrollIntoView()");
    await keep(page, name);
  }
  const terms = await driver.openOwnPage('src/ui/look-up/index.html?language=fr&name=Moscou&tab=-1');
  await terms.waitForSelector('h1');
  const leaves = await driver.openOwnPage('src/ui/what-leaves/index.html');
  await leaves.waitForSelector('.requests li');
  await keep(leaves, 'what-leaves');
  await leaves.setViewport({ width: 320, height: 800 });
  await keep(leaves, 'what-leaves-narrow');
  await keep(terms, 'look-up-terms');
  await Promise.all([terms.close(), leaves.close()]);
}

/** The page of a country that both articles name, as it opens and with a form on it. */
async function photographEntity(driver: Driver, keep: (page: Page, name: string) => Promise<void>): Promise<void> {
  const entity = await driver.openOwnPage(`src/ui/library/index.html${formatPlace({ view: 'entity', key: 'e:iso:RU' })}`);
  await until('the sentences are shown', () => entity.evaluate(() => document.querySelector('.entity-naming') !== null));
  await keep(entity, 'entity');
  await entity.click('[data-action="merge"]');
  await keep(entity, 'entity-merge');
  await entity.setViewport({ width: 400, height: 800 });
  await keep(entity, 'entity-narrow');
  await entity.close();
}

/** The list with facets, a selection, what a search finds, and how it looks where there is little room. */
async function photographLibrary(
  driver: Driver,
  pages: PageServer,
  keep: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await saveNews(driver, pages, makeNews(42));
  const library = await driver.openOwnPage('src/ui/library/index.html');
  await library.setViewport(LIBRARY_SIZE);
  await until('the facets are there', () => library.evaluate(() => document.querySelector('.facet-group') !== null));
  await keep(library, 'library');
  for (const row of [1, 2, 4]) await library.click(`.articles [data-index="${row}"] .choose input`);
  await keep(library, 'library-chosen');
  await library.keyboard.press('Escape');
  await library.type('input[type="search"]', 'alger');
  await keep(library, 'library-search');
  await library.setViewport(POPUP_SIZE);
  await keep(library, 'library-narrow');
}

/** What each view of the library has once it is drawn. */
const VIEWS = {
  timeline: '.timeline-mark',
  map: '.spot',
  calendar: '.month .mentions',
  contradictions: '.quote mark',
};

/** The views of a library with some news, wide and narrow. */
async function photographViews(
  driver: Driver,
  pages: PageServer,
  keep: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await saveNews(driver, pages, makeNews(24));
  for (const [view, drawn] of Object.entries(VIEWS)) {
    const page = await driver.openOwnPage(
      `src/ui/library/index.html?view=${view}${view === 'calendar' ? '&time=2022-04-05' : ''}`,
    );
    await page.waitForSelector(drawn);
    for (const [width, name] of Object.entries({ 1400: '', 400: '-narrow' })) {
      await page.setViewport({ width: Number(width), height: 900 });
      await keep(page, `library-${view}${name}`);
    }
    await page.close();
  }
}

/** The dialogue of exports as it opens and with a template, and the page that files come in by, wide and narrow. */
async function photographExports(driver: Driver, keep: (page: Page, name: string) => Promise<void>): Promise<void> {
  const article = await driver.openOwnPage('src/ui/library/index.html');
  for (const [width, name] of Object.entries({ 1400: '', 400: '-narrow' })) {
    await article.setViewport({ width: Number(width), height: 900 });
    await article.waitForSelector('.list-bar button');
    await article.click('.list-bar button');
    await article.waitForSelector('.export-dialog input[value="template"]');
    await keep(article, `export${name}`);
    await article.click('.export-dialog input[value="template"]');
    await keep(article, `export-template${name}`);
    await article.keyboard.press('Escape');
  }
  await article.close();
  const imports = await driver.openOwnPage(`src/ui/library/index.html${formatPlace({ view: 'import' })}`);
  await imports.waitForSelector('input[type="file"]');
  await keep(imports, 'import');
  await imports.setViewport({ width: 400, height: 900 });
  await keep(imports, 'import-narrow');
  await imports.close();
}

/** The bar, marks on the page, the card of one, and what the popup says of them. */
async function photographMarks(
  driver: Driver,
  page: Page,
  popup: Page,
  keep: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await selectWords(page, MARKED[0]);
  await keep(page, 'bar');
  for (const words of MARKED) {
    await selectWords(page, words);
    await askTab(popup, 'markSelection');
    await until('the mark has its card', () => driver.inCard(page, '(root) => root.querySelector(".mark-card") !== null'));
    await page.keyboard.type('À vérifier.');
    await keep(page, 'card-mark');
    await page.keyboard.press('Escape');
  }
  await keep(page, 'page-marked');
  await askTab(popup, 'annotateArticle', { note: 'Lu le 12 avril.', tags: ['armée'] });
  await popup.bringToFront();
  await until('the popup lists the marks', () => popup.evaluate(() => document.querySelector('.annotations li') !== null));
  await popup.evaluate(() => document.querySelector('.annotations')?.scrollIntoView());
  await keep(popup, 'popup-marks');
  const settings = await driver.openOwnPage('src/ui/options/index.html');
  await until('what is kept is counted', () => settings.evaluate(() => document.querySelector('.amounts') !== null));
  await keep(settings, 'settings');
  await settings.setViewport({ width: 320, height: 800 });
  await keep(settings, 'settings-narrow');
}

/** As the popup's switch does; in an article without less sure names there is no switch until it is on. */
async function showLessSure(ownPage: Page): Promise<void> {
  await ownPage.evaluate(`chrome.storage.local.set({ settings: { showsLessSure: true } })`);
}

function isDoubtful(mention: Mention): boolean {
  return isDate(mention) && mention.warnings.length > 0;
}

/** Whether it is written otherwise than by its full name. */
function isJoined(mention: ListedMention, kind: EntityKind): boolean {
  return isEntity(mention) && mention.kind === kind && mention.words !== mention.canonical;
}

async function openPopup(driver: Driver, address: string): Promise<Page> {
  const popup = await openPopupFor(driver, address);
  await popup.setViewport(POPUP_SIZE);
  return popup;
}

async function openReadPopup(driver: Driver, address: string): Promise<Page> {
  const popup = await openPopup(driver, address);
  await until('the popup lists what it found', () => popup.evaluate(() => document.querySelector('.mentions li') !== null));
  return popup;
}

async function openCardOf(popup: Page, isWanted: (mention: ListedMention) => boolean): Promise<void> {
  const state = await askTab(popup, 'describeReading');
  const index = state?.state === 'read' ? state.mentions.findIndex(isWanted) : -1;
  await askTab(popup, 'openCard', index);
}
