import type { Page } from 'puppeteer-core';
import { isEntity } from '../../src/model/mention';
import { askTab } from '../browsers/ask-tab';
import { until, type Driver } from '../browsers/driver';
import { openPanelFor } from '../browsers/open-popup';
import { selectWords } from '../browsers/select-words';
import { NARROW_SIZE, type Keep } from './keep';
import { isDoubtful, openCardOf } from './read-popup';

/** Of the demo article. */
const MARKED = ['apprendre à repérer et', 'visite de M. Lamamra'] as const;
const NOT_MARKED = 'les deux capitales continuent';

/** The panel for the demo article, as narrow as browsers make it, down to its foot. */
export async function photographPanel(driver: Driver, address: string, keep: Keep): Promise<void> {
  const panel = await openPanelFor(driver, address);
  await panel.setViewport(NARROW_SIZE);
  await panel.waitForSelector('.timeline-mark');
  await keep(panel, 'panel');
  await panel.close();
}

/** What Wikipedia says on a card, the page that asks whether it may be asked, and the list of what was sent. */
export async function photographLookUps(driver: Driver, page: Page, popup: Page, keep: Keep): Promise<void> {
  for (const [words, name] of [
    ['Vladikavkaz', 'card-look-up'],
    ['Moscou', 'card-look-up-several'],
  ] as const) {
    await openCardOf(popup, (mention) => isEntity(mention) && mention.words === words);
    await page.bringToFront();
    await until('the card offers to look it up', () => focusAsk(driver, page));
    // Firefox may lose a key while a tab comes to the front.
    await until('it is looked up', async () => {
      if (await driver.inCard(page, "(root) => root.querySelector('.looked-up') !== null")) return true;
      if (await focusAsk(driver, page)) await page.keyboard.press('Enter');
      return null;
    });
    await driver.inCard(page, "(root) => root.querySelector('.look-up').scrollIntoView()");
    await keep(page, name);
  }
  const terms = await driver.openOwnPage('src/ui/look-up/index.html?language=fr&name=Moscou&tab=-1');
  await terms.waitForSelector('h1');
  const leaves = await driver.openOwnPage('src/ui/what-leaves/index.html');
  await leaves.waitForSelector('.requests li');
  await keep(leaves, 'what-leaves');
  await leaves.setViewport(NARROW_SIZE);
  await keep(leaves, 'what-leaves-narrow');
  await keep(terms, 'look-up-terms');
  await terms.setViewport(NARROW_SIZE);
  await keep(terms, 'look-up-terms-narrow');
  await Promise.all([terms.close(), leaves.close()]);
}

/** Whether a card has a button that looks its name up; it has the focus then. */
async function focusAsk(driver: Driver, page: Page): Promise<boolean> {
  const focus = '(button) => { button?.focus(); return button !== null; }';
  return (await driver.inCard(page, `(root) => (${focus})(root.querySelector('.look-up-ask button'))`)) === true;
}

/** The bar, marks on the page, the card of one, and what the popup says of them. */
export async function photographMarks(driver: Driver, page: Page, popup: Page, keep: Keep): Promise<void> {
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
  await settings.setViewport(NARROW_SIZE);
  await keep(settings, 'settings-narrow');
}

/** The same page where it is as narrow as on a telephone, or much enlarged: a card, the bar and the card of a mark. */
export async function photographNarrowPage(driver: Driver, page: Page, popup: Page, keep: Keep): Promise<void> {
  const before = page.viewport();
  await page.setViewport(NARROW_SIZE);
  await openCardOf(popup, isDoubtful);
  await keep(page, 'card-date-narrow');
  await page.keyboard.press('Escape');
  await selectWords(page, NOT_MARKED);
  await keep(page, 'bar-narrow');
  await askTab(popup, 'markSelection');
  await until('the mark has its card', () => driver.inCard(page, '(root) => root.querySelector(".mark-card") !== null'));
  await keep(page, 'card-mark-narrow');
  await page.keyboard.press('Escape');
  await page.setViewport(before);
}
