import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { isDate } from '../src/model/mention';
import { askTab } from './browsers/ask-tab';
import { pause, until, type Driver } from './browsers/driver';
import { openPopupFor } from './browsers/open-popup';
import { saveNews } from './browsers/save-news';
import { servePages, type PageServer } from './browsers/serve-pages';
import { startBrowser } from './browsers/start-browser';
import { makeNews } from './corpora/made-news/make-news';
import type { PictureName } from './release/store-texts';

/** `npm run store-pictures`: what the stores show, in both languages and both browsers, as they want it, in out/store/pictures; look at them. */
const FOLDER = fileURLToPath(new URL('../out/store/pictures', import.meta.url));
/** Both stores take pictures of this size as they are. */
const SIZE = { width: 1280, height: 800 };
const POPUP_SIZE = { width: 400, height: 600 };
const LANGUAGES = ['fr', 'en'] as const;
const ARTICLE = { fr: '/pages/demo-fr/page.html', en: '/demo-en' };
/** Invented, like their news. */
const PAPERS = { fr: 'Le Courrier du lac', en: 'The Lakeside Courier', de: 'Kurier vom See' };
/** For what is still looked up or drawn when a surface stands; in milliseconds. */
const REST = 800;

type Language = (typeof LANGUAGES)[number];
type Keep = (name: PictureName, picture: Uint8Array) => Promise<void>;

const server = await servePages();
server.put(ARTICLE.en, await englishDemo());
for (const browser of ['chromium', 'firefox'] as const) {
  for (const language of LANGUAGES) {
    const folder = join(FOLDER, browser, language);
    await mkdir(folder, { recursive: true });
    const driver = await startBrowser(browser, { language, scheme: 'light' });
    await photograph(driver, server, language, (name, picture) => writeFile(join(folder, `${name}.png`), picture));
    await driver.close();
  }
}
await server.close();
console.log(FOLDER);

async function photograph(driver: Driver, pages: PageServer, language: Language, keep: Keep): Promise<void> {
  await saveNews(driver, pages, makeNews(42), PAPERS);
  await saveDemo(driver, pages, language === 'fr' ? 'en' : 'fr');
  const page = await driver.openPage(pages.address(ARTICLE[language]));
  const popup = await openPopupFor(driver, pages.address(ARTICLE[language]));
  await until('the popup lists what it found', () => popup.evaluate(() => document.querySelector('.mentions li') !== null));
  await popup.setViewport(POPUP_SIZE);
  await popup.waitForSelector('.related');
  await popup.evaluate(() => document.querySelector('.related')?.scrollIntoView({ block: 'end' }));
  const marked = await pictureOf(page, SIZE);
  await keep('popup', await withPopup(driver, pages, marked, await pictureOf(popup, POPUP_SIZE)));
  await openDoubtful(driver, page, popup);
  await keep('article', await pictureOf(page, SIZE));
  await Promise.all([page.close(), popup.close()]);
  await photographLibrary(driver, keep);
}

/** The English telling of the demo, with the date that only the French one gets wrong, and a masthead. */
async function englishDemo(): Promise<string> {
  const html = await readFile(new URL('../tests/fixtures/pages/demo-en/page.html', import.meta.url), 'utf8');
  const style =
    'nav { margin: -30px -300px 24px; padding: 14px 300px; background: #1b2a3a; font-family: sans-serif } nav a { color: #fff; margin-right: 18px }';
  return html.replace('Tuesday 5 April', 'Tuesday 5 November').replace('</style>', `${style}</style>`);
}

/** The other language's telling of the same news, so that there is something related. */
async function saveDemo(driver: Driver, pages: PageServer, language: Language): Promise<void> {
  const page = await driver.openPage(pages.address(ARTICLE[language]));
  const popup = await openPopupFor(driver, pages.address(ARTICLE[language]));
  await popup.waitForSelector('button.primary');
  await popup.click('button.primary');
  await pause(REST);
  await Promise.all([page.close(), popup.close()]);
}

async function openDoubtful(driver: Driver, page: Page, popup: Page): Promise<void> {
  const reading = await askTab(popup, 'describeReading');
  const mentions = reading?.state === 'read' ? reading.mentions : [];
  await page.bringToFront();
  await askTab(
    popup,
    'openCard',
    mentions.findIndex((mention) => isDate(mention) && mention.warnings.length > 0),
  );
  await until('the card of the doubtful date is open', () =>
    driver.inCard(page, '(root) => root.querySelector(".warning") !== null'),
  );
}

async function photographLibrary(driver: Driver, keep: Keep): Promise<void> {
  const library = await openLibrary(driver, '', '.facet-group');
  await library.click('.backup-reminder button.quiet');
  await keep('library', await pictureOf(library, SIZE));
  await library.click('.list-bar button');
  await library.waitForSelector('.export-dialog input[value="template"]');
  await keep('export', await pictureOf(library, SIZE));
  await library.close();
  const map = await openLibrary(driver, '?view=map', '.spot');
  await keep('map', await pictureOf(map, SIZE));
  await map.close();
}

async function openLibrary(driver: Driver, place: string, drawn: string): Promise<Page> {
  const library = await driver.openOwnPage(`src/ui/library/index.html${place}`);
  await library.setViewport(SIZE);
  await library.waitForSelector(drawn);
  return library;
}

async function pictureOf(page: Page, size: { readonly width: number; readonly height: number }): Promise<Uint8Array> {
  await page.bringToFront();
  await page.setViewport(size);
  await pause(REST);
  return page.screenshot();
}

/** The popup where it hangs under its button, over the page that it is of: neither browser takes a picture of both. */
async function withPopup(driver: Driver, pages: PageServer, page: Uint8Array, popup: Uint8Array): Promise<Uint8Array> {
  const html = `<!doctype html><title>Popup</title><style>body { margin: 0 } img { display: block }
img + img { position: absolute; inset: 8px 32px auto auto; border-radius: 8px; box-shadow: 0 4px 24px #0006, 0 0 0 1px #0003 }</style>
<img src="${dataAddress(page)}"><img src="${dataAddress(popup)}">`;
  pages.put('/popup', html);
  const both = await driver.openPage(pages.address('/popup'));
  const picture = await pictureOf(both, SIZE);
  await both.close();
  return picture;
}

function dataAddress(picture: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
}
