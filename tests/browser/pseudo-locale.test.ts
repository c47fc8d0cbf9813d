import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPanelFor, openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { startBrowser } from '../../tools/browsers/start-browser';
import { ARTICLE_LANGUAGES } from '../../src/model/marking';
import { CREDITS } from '../../src/ui/welcome/credits';
import { CLOSING, OPENING, type PseudoStyle } from '../support/pseudo-locale';
import { BROWSERS } from './harness/browsers';
import { outsideView, untranslatedWords } from './harness/language-faults';
import { clickMark, untilMarked } from './harness/marks';
import { pseudoBuild } from './harness/pseudo-build';

const ARTICLE = '/pages/demo-fr/page.html';
const WIDTHS = [320, 1400];
const OWN_PAGES: Readonly<Record<string, string>> = {
  welcome: 'src/ui/welcome/index.html',
  library: 'src/ui/library/index.html',
  import: 'src/ui/library/index.html?view=import',
  settings: 'src/ui/options/index.html',
  'what leaves': 'src/ui/what-leaves/index.html',
  'look-up': 'src/ui/look-up/index.html?language=fr&name=Moscou&tab=-1',
};
const LOOKS = BROWSERS.flatMap((name) => [{ name, style: 'accented' } as const, { name, style: 'mirrored' } as const]);

describe.each(LOOKS)('our pages in a language that is $style, in $name', ({ name, style }) => {
  it('have all their words from its file, and room for them', async () => {
    const build = await pseudoBuild(name, style);
    const [driver, server] = await Promise.all([
      startBrowser(name, { language: 'en', folder: build.folder, isRightToLeft: style === 'mirrored' }),
      servePages(),
    ]);
    const faults = await everyFault(driver, server, style);
    await driver.close();
    await Promise.all([server.close(), build.remove()]);
    expect(faults).toEqual([]);
  });
});

/** What stands on our pages though no message file has it: dates by `Intl`, names, and what searches are written with. */
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });
const NOT_OURS: ReadonlySet<string> = new Set([
  'org:',
  'date:',
  'site:',
  ...CREDITS.map(({ name }) => name),
  ...ARTICLE_LANGUAGES.map((language) => (language === 'other' ? '' : (LANGUAGE_NAMES.of(language) ?? ''))),
]);
const DATE = /^(?:[A-Z][a-z]+day, )?[A-Z][a-z]{2,8} (?:\d{1,2}, )?\d{4}[, ]*$/;
const FROM_ARTICLES = /^(?:Le Courrier de la démonstration|Jeanne Martin)\b/;

async function everyFault(driver: Driver, server: PageServer, style: PseudoStyle): Promise<string[]> {
  const faults: string[] = [];
  const article = await driver.openPage(server.address(ARTICLE));
  await untilMarked(article, 'Vladikavkaz');
  faults.push(...(await faultsOfCard(driver, article, style)));
  const saving = await openPopupFor(driver, server.address(ARTICLE));
  faults.push(...(await faultsOfPage('popup', saving, style)));
  await saving.click('button.primary');
  faults.push(...(await faultsOfPage('panel', await openPanelFor(driver, server.address(ARTICLE)), style)));
  for (const [title, path] of Object.entries(OWN_PAGES)) {
    const page = await driver.openOwnPage(path);
    faults.push(...(await faultsOfPage(title, page, style)));
    await page.close();
  }
  return faults;
}

/** The card stands in a page that runs from left to right, and says that it may not. */
async function faultsOfCard(driver: Driver, article: Page, style: PseudoStyle): Promise<string[]> {
  await clickMark(article, 'Vladikavkaz');
  const direction = await until('the card is open', () =>
    driver.inCard(article, '(root) => root.querySelector(".card") && getComputedStyle(root.querySelector(".card")).direction'),
  );
  await article.keyboard.press('Escape');
  return direction === (style === 'mirrored' ? 'rtl' : 'ltr') ? [] : [`card: runs ${String(direction)}`];
}

async function faultsOfPage(title: string, page: Page, style: PseudoStyle): Promise<string[]> {
  await untilSettled(page);
  const { lang, dir } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
  const faults = [`${lang} ${dir}`].filter((said) => said !== (style === 'mirrored' ? 'en rtl' : 'en ltr'));
  if (style === 'accented')
    faults.push(...(await untranslatedWords(page, OPENING, CLOSING)).filter((words) => !isFromElsewhere(words)));
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    faults.push(...(await outsideView(page)).map((fault) => `at ${width}: ${fault}`));
  }
  return faults.map((fault) => `${title}: ${fault}`);
}

function isFromElsewhere(words: string): boolean {
  return NOT_OURS.has(words) || DATE.test(words) || FROM_ARTICLES.test(words);
}

/** Until what it shows does not grow any more. */
async function untilSettled(page: Page): Promise<void> {
  let before = '';
  await until('the page is complete', async () => {
    const now = await page.evaluate(() => document.body.innerText);
    const isSame = now !== '' && now === before;
    before = now;
    return isSame;
  });
}
