import type { Page } from 'puppeteer-core';
import { isEntity } from '../src/model/mention';
import type { Driver } from './browsers/driver';
import { servePages, type PageServer } from './browsers/serve-pages';
import { startBrowser } from './browsers/start-browser';
import { answerKnown, startStandIn } from './browsers/stand-in-server';
import { keepAs, NARROW_SIZE, SCREENS, type Keep } from './screens/keep';
import { photographLookUps, photographMarks, photographNarrowPage, photographPanel } from './screens/photograph-article';
import { photographEntity, photographExports, photographLibrary, photographViews } from './screens/photograph-library';
import { isDoubtful, isJoined, openCardOf, openPopup, openReadPopup } from './screens/read-popup';

const FRENCH = '/pages/demo-fr/page.html';
const ENGLISH = '/pages/demo-en/page.html';
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

// `npm run screens`: every surface in both browsers, both languages, light, dark and in forced colours, as pictures in out/screens; look at them.
const server = await servePages();
const wikipedia = await startStandIn();
wikipedia.answerBy(answerKnown(ENCYCLOPAEDIA));
for (const browser of ['chromium', 'firefox'] as const) {
  // Firefox cannot be told to force colours.
  const schemes = browser === 'chromium' ? (['light', 'dark', 'forced'] as const) : (['light', 'dark'] as const);
  for (const language of ['fr', 'en']) {
    for (const scheme of schemes) {
      const driver = await startBrowser(browser, { language, scheme });
      await warnOfOtherLanguage(driver, language);
      await photograph(driver, server, keepAs([browser, language, scheme].join('-')));
      await driver.close();
    }
  }
}
await server.close();
await wikipedia.close();
console.log(SCREENS);

/** Firefox speaks the languages whose packs are installed, and English. */
async function warnOfOtherLanguage(driver: Driver, language: string): Promise<void> {
  const own = await driver.openOwnPage('src/ui/welcome/index.html');
  const spoken = await own.evaluate(() => document.documentElement.lang);
  await own.close();
  if (!spoken.startsWith(language))
    console.warn(`${driver.name} speaks ${spoken}: its language pack for ${language} is missing.`);
}

async function photograph(driver: Driver, pages: PageServer, keep: Keep): Promise<void> {
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
  await photographNarrowPage(driver, french, popup, keep);
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
  await photographPanel(driver, pages.address(FRENCH), keep);
  await photographEntity(driver, keep);
  await photographLibrary(driver, pages, keep);
  await photographViews(driver, pages, keep);
  await photographExports(driver, keep);
  const welcome = await driver.openOwnPage('src/ui/welcome/index.html');
  await keep(welcome, 'welcome');
  await welcome.setViewport(NARROW_SIZE);
  await keep(welcome, 'welcome-narrow');
}

/** As the popup's switch does; in an article without less sure names there is no switch until it is on. */
async function showLessSure(ownPage: Page): Promise<void> {
  await ownPage.evaluate(`chrome.storage.local.set({ settings: { showsLessSure: true } })`);
}
