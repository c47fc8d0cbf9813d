import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { BROWSERS, startBrowser } from './harness/browsers';
import { pause, until, type Driver } from '../../tools/browsers/driver';
import { listenToQuestions, questionsHeard } from './harness/listen-to-questions';
import { paintedMarks, untilMarked } from './harness/marks';
import { clickButton, untilShows } from './harness/own-pages';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';

/** Longer than the detector's last look at a page that builds itself late. */
const AFTER_THE_LAST_LOOK = 5_000;

describe.each(BROWSERS)('pages that are left alone, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('sends nothing and paints nothing on a home page and on a documentation page, unlike on an article', async () => {
    const listener = await listenToQuestions(driver);
    const home = await driver.openPage(server.address('/pages/home/page.html'));
    const manual = await driver.openPage(server.address('/pages/documentation/page.html'));
    await pause(AFTER_THE_LAST_LOOK);
    expect(await questionsHeard(listener)).toEqual([]);
    expect([await paintedMarks(home), await paintedMarks(manual)]).toEqual([[], []]);
    const article = await driver.openPage(server.address('/pages/frame/page.html'));
    await untilMarked(article, 'Turin');
    expect(await questionsHeard(listener)).toEqual(['readThisPage', 'analyse', 'findAnnotations']);
    await Promise.all([home.close(), manual.close(), article.close(), listener.close()]);
  });

  it('says in the popup that a home page is no article, and reads it when told to', async () => {
    const address = server.address('/pages/home/page.html');
    const page = await driver.openPage(address);
    const popup = await openPopupFor(driver, address);
    await untilShows(popup, /does not look like a news article/);
    await clickButton(popup, /^Read it anyway/);
    await untilShows(popup, /places/);
    await untilMarked(page, 'Maroc');
    await Promise.all([page.close(), popup.close()]);
  });

  it('reads by itself what looks like no article, once the reader has called its site news', async () => {
    const words = '<p>Les ingénieurs ont passé la semaine à Bordeaux, où ils ont mesuré le pont, puis sont rentrés chez eux.</p>';
    server.put('/pont', `<!doctype html><html lang="fr"><title>Le pont</title><body>${words.repeat(30)}</body></html>`);
    const page = await driver.openPage(server.address('/pont'));
    await pause(1_000);
    expect(await paintedMarks(page)).toEqual([]);
    const popup = await openPopupFor(driver, server.address('/pont'));
    await clickButton(popup, /^Pages of .* are news/);
    await page.bringToFront();
    await untilMarked(page, 'Bordeaux');
    await until('the browser knows it', async () => (await scriptsIn(popup)).includes('news-sites'));
    const next = await driver.openPage(server.address('/pont'));
    await untilMarked(next, 'Bordeaux');
    await popup.evaluate(() => (globalThis as unknown as World).chrome.storage.local.remove('settings'));
    await Promise.all([page.close(), next.close(), popup.close()]);
  });

  it('takes its marks away where the reader switches it off, and paints them again when switched on', async () => {
    const address = server.address('/pages/no-paragraphs/page.html');
    const page = await driver.openPage(address);
    await untilMarked(page, 'Bordeaux');
    const popup = await openPopupFor(driver, address);
    await clickButton(popup, /^On for this page/);
    await untilShows(popup, /switched off here|is off here/i);
    expect(await paintedMarks(page)).toEqual([]);
    const again = await driver.openPage(address);
    await pause(1_000);
    expect(await paintedMarks(again)).toEqual([]);
    await popup.bringToFront();
    await clickButton(popup, /^On for this page/);
    await page.bringToFront();
    await untilMarked(page, 'Bordeaux');
    await Promise.all([page.close(), again.close(), popup.close()]);
  });

  it('says in the popup what to do on a page of the browser itself', async () => {
    const page = await driver.openOwnPage('src/ui/welcome/index.html');
    const popup = await openPopupFor(driver, await page.evaluate(() => location.href));
    await untilShows(popup, /lets no extension read this page. Open a news article/);
    await Promise.all([page.close(), popup.close()]);
  });
});

interface World {
  readonly chrome: {
    readonly storage: { readonly local: { readonly remove: (key: string) => Promise<void> } };
    readonly scripting: { readonly getRegisteredContentScripts: () => Promise<readonly { readonly id: string }[]> };
  };
}

/** The ids of the scripts that the browser puts into pages for us. */
function scriptsIn(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const scripts = await (globalThis as unknown as World).chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ id }) => id);
  });
}
