import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pause, until, type Driver } from '../../tools/browsers/driver';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { answerKnown, startStandIn, type StandInAnswer, type StandInServer } from '../../tools/browsers/stand-in-server';
import { startBrowser } from '../../tools/browsers/start-browser';
import { searchOf, summaryOf } from '../support/stand-in-answers';
import { faultsOf, faultsOfCard } from './harness/axe';
import { BROWSERS } from './harness/browsers';
import { focusedInCard, tabTo } from './harness/card';
import { clickMark, untilCardSays, untilMarked } from './harness/marks';
import { clickButton, untilShows } from './harness/own-pages';

const FRENCH = '/pages/demo-fr/page.html';
const WHAT_LEAVES = 'src/ui/what-leaves/index.html';
/** What might be sent by mistake is sent by then, in milliseconds. */
const A_MOMENT = 400;
const CITIES = answerKnown({
  Vladikavkaz: summaryOf('Vladikavkaz'),
  'Mercure (planète)': summaryOf('Mercure (planète)'),
  Moscou: summaryOf('Moscou', { type: 'disambiguation' }),
});

describe.each(BROWSERS)('a look-up, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let wikipedia: StandInServer;
  let page: Page;
  beforeAll(async () => {
    [driver, server, wikipedia] = await Promise.all([startBrowser(name, { language: 'en' }), servePages(), startStandIn()]);
    page = await driver.openPage(server.address(FRENCH));
  });
  beforeEach(() => wikipedia.answerBy(CITIES));
  afterAll(async () => {
    await driver.close();
    await Promise.all([server.close(), wikipedia.close()]);
  });

  it('asks nobody before the reader clicks, whoever else does, and then one host one thing', async () => {
    await clickMark(page, 'Vladikavkaz');
    await untilCardSays(driver, page, /Look up in Wikipedia/);
    // As a program does it.
    await driver.inCard(
      page,
      `(root) => [...root.querySelectorAll('button')].find((one) => /^Look up/.test(one.textContent.trim())).click()`,
    );
    await pause(A_MOMENT);
    expect(wikipedia.asked).toEqual([]);
    await tabTo(driver, page, /^Look up in Wikipedia$/);
    await page.keyboard.press('Enter');
    const card = await untilCardSays(driver, page, /Vladikavkaz est une ville\./);
    expect(card).toMatch(
      /Wikipedia \(fr\.localhost:\d+\), licence CC BY-SA 4\.0\. Page last edited on Apr 1, 2022, retrieved on/,
    );
    expect(wikipedia.asked).toHaveLength(1);
    expect(wikipedia.asked[0]).toMatchObject({ host: 'fr.localhost:41730', path: '/api/rest_v1/page/summary/Vladikavkaz' });
    // Nothing that tells which extension asks, or from which page.
    for (const header of ['cookie', 'referer', 'origin']) expect(wikipedia.asked[0]?.headers).not.toHaveProperty(header);
    expect(await driver.inCard(page, '(root) => root.querySelector(".looked-up a").href')).toBe(
      'http://fr.localhost:41730/wiki/Vladikavkaz',
    );
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
  });

  it('is there again without a connection, and says so when it is asked again', async () => {
    await wikipedia.close();
    await driver.killBackground();
    await page.keyboard.press('Escape');
    await clickMark(page, 'Vladikavkaz');
    await untilCardSays(driver, page, /Vladikavkaz est une ville\./);
    await pressInCard(driver, page, /^Ask again$/);
    await untilCardSays(driver, page, /Vladikavkaz est une ville\.[^]*Wikipedia was not reached/);
    await wikipedia.open();
    const before = wikipedia.asked.length;
    await pressInCard(driver, page, /^Forget$/);
    await untilCardSays(driver, page, /Look up in Wikipedia/);
    expect(wikipedia.asked.length).toBe(before);
  });

  it('tells several meanings, and keeps the one that is chosen', async () => {
    await page.keyboard.press('Escape');
    await clickMark(page, 'Moscou');
    await pressInCard(driver, page, /^Look up in Wikipedia$/);
    await untilCardSays(driver, page, /“Moscou” may mean several things\. Perhaps one of these/);
    await until('the answer has the focus', async () =>
      /may mean several things/.test(String(await focusedInCard(driver, page))),
    );
    expect(await faultsOfCard(driver, server, page)).toEqual([]);
    await pressInCard(driver, page, /^Mercure \(planète\)$/);
    await untilCardSays(driver, page, /Mercure \(planète\) est une ville/);
    await page.keyboard.press('Escape');
    await clickMark(page, 'Moscou');
    await untilCardSays(driver, page, /Mercure \(planète\) est une ville/);
  });

  it('shows what a hostile answer says as plain text, and of others a sentence', async () => {
    await page.keyboard.press('Escape');
    await clickMark(page, 'Béchar');
    const hostile: readonly (readonly [StandInAnswer, RegExp])[] = [
      [answerWith('{"type":"standard","title":'), /no answer that Repères understands/],
      [answerWith('x'.repeat(10_000_000)), /far too large/],
      [answerWith('{}', 500), /could not answer just now/],
      [answerWith('{}', 429), /asks you to try again later/],
      [answerWith('<html>', 200, { 'content-type': 'text/html' }), /no answer that Repères understands/],
      [answerWith('', 302, { location: server.address('/stolen') }), /was not reached|led to another site/],
      [answerWith(JSON.stringify(summaryOf('Béchar', SCRIPTS))), /<img src=x onerror="globalThis\.hit = 1">/],
    ];
    for (const [answer, sentence] of hostile) {
      wikipedia.answerBy(answer);
      await pressInCard(driver, page, /^Look up in Wikipedia$/);
      await untilCardSays(driver, page, sentence);
    }
    expect(server.asked).not.toContain('/stolen');
    expect(await driver.inCard(page, '(root) => root.querySelectorAll("script, img, iframe").length')).toBe(0);
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
  });

  it('ends in a sentence when the background is killed over it', async () => {
    await page.keyboard.press('Escape');
    await clickMark(page, 'Ukraine');
    wikipedia.answerBy(() => undefined);
    const before = wikipedia.asked.length;
    await pressInCard(driver, page, /^Look up in Wikipedia$/);
    await until('it is asked', async () => wikipedia.asked.length > before);
    await driver.killBackground();
    await untilCardSays(driver, page, /The look-up was interrupted/);
  });

  it('is on the list of what left this computer, which can be forgotten and had back', async () => {
    const leaves = await driver.openOwnPage(WHAT_LEAVES);
    const shown = await untilShows(leaves, /requests, each made because you clicked/);
    expect(shown).toMatch(new RegExp(`\\b${wikipedia.asked.length + 1} requests`));
    expect(shown).toMatch(/Sent: “Vladikavkaz”\s+\/api\/rest_v1\/page\/summary\/Vladikavkaz\s+Answered · \d+ byte/);
    for (const outcome of [/Not reached/, /Refused/, /Asked to try again later/, /too large/, /stopped before the answer came/])
      expect(shown).toMatch(outcome);
    expect(await faultsOf(leaves)).toEqual([]);
    await clickButton(leaves, /^Forget all requests$/);
    await untilShows(leaves, /requests forgotten\.[^]*None so far\./);
    await clickButton(leaves, /^Undo$/);
    await untilShows(leaves, /Sent: “Vladikavkaz”/);
    await clickButton(leaves, /^Forget all answers$/);
    await untilShows(leaves, /Kept answers\s+None\./);
    await leaves.close();
  });

  it('is had from the library’s page of a name as well', async () => {
    const popup = await openPopupFor(driver, server.address(FRENCH));
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    const key = encodeURIComponent('e:geonames:473249');
    const entity = await driver.openOwnPage(`src/ui/library/index.html?view=entity&key=${key}`);
    await clickButton(entity, /^Look up in Wikipedia$/);
    await untilShows(entity, /Vladikavkaz est une ville\.[^]*CC BY-SA/);
    await Promise.all([popup.close(), entity.close()]);
  });
});

describe.each(BROWSERS)('in %s, dark: axe has nothing to say', (name) => {
  it('of look-ups in a card, of the page that asks, and of the list of requests', async () => {
    const [driver, server, wikipedia] = await Promise.all([
      startBrowser(name, { language: 'en', scheme: 'dark' }),
      servePages(),
      startStandIn(),
    ]);
    wikipedia.answerBy(CITIES);
    const page = await driver.openPage(server.address(FRENCH));
    for (const [words, answer] of [
      ['Vladikavkaz', /est une ville/],
      ['Moscou', /Perhaps one of these/],
    ] as const) {
      await clickMark(page, words);
      await pressInCard(driver, page, /^Look up in Wikipedia$/);
      await untilCardSays(driver, page, answer);
      expect(await faultsOfCard(driver, server, page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    const leaves = await driver.openOwnPage(WHAT_LEAVES);
    await untilShows(leaves, /3 requests/);
    expect(await faultsOf(leaves)).toEqual([]);
    const terms = await driver.openOwnPage('src/ui/look-up/index.html?language=fr&name=Moscou&tab=-1');
    await untilShows(terms, /Look up “Moscou” in Wikipedia/);
    expect(await faultsOf(terms)).toEqual([]);
    await driver.close();
    await Promise.all([server.close(), wikipedia.close()]);
  });
});

describe.each(BROWSERS)('in the build for the stores, in %s', (name) => {
  it('a look-up asks for the permission first, on a page that says what would be sent', async () => {
    const [driver, server] = await Promise.all([startBrowser(name, { language: 'en', build: 'store' }), servePages()]);
    const page = await driver.openPage(server.address(FRENCH));
    // The welcome page comes to the front once the extension is there.
    await pause(A_MOMENT * 3);
    await driver.clickToolbarButton(page);
    await untilMarked(page, 'Vladikavkaz');
    await clickMark(page, 'Vladikavkaz');
    await clickInOpenCard(driver, page, /^Look up in Wikipedia$/);
    await untilCardSays(driver, page, /has not been sent yet/);
    const leaves = await driver.openOwnPage(WHAT_LEAVES);
    await untilShows(leaves, /None so far\./);
    const opened = await until('its page is open', async () => (await tabsOf(leaves)).find((url) => url.includes('/look-up/')));
    expect(opened).toMatch(/\/src\/ui\/look-up\/index\.html\?language=fr&name=Vladikavkaz&tab=\d+$/);
    const terms = await driver.openOwnPage(new URL(opened).pathname.slice(1) + new URL(opened).search);
    await untilShows(terms, /the name “Vladikavkaz” is sent to fr\.wikipedia\.org[^]*Not sent: cookies/);
    expect(await faultsOf(terms)).toEqual([]);
    if (name === 'firefox') {
      // Chromium's own question cannot be answered by a program.
      await (await terms.waitForSelector('button.primary'))?.click();
      await page.bringToFront();
      await untilCardSays(driver, page, /Wikipedia was not reached/);
      await leaves.bringToFront();
      await untilShows(leaves, /1 request, made because you clicked[^]*Not reached/);
    }
    await driver.close();
    await server.close();
  });

  it('nothing can be sent to this computer in the place of Wikipedia', () => {
    const folder = fileURLToPath(new URL(`../../dist/${name === 'chromium' ? 'chrome' : 'firefox'}`, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|json|html)$/.test(file));
    const naming = (words: string): string[] => files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(words));
    expect(naming('.localhost')).toEqual([]);
    expect(naming('41730')).toEqual([]);
    expect(naming('{language}.wikipedia.org').length).toBeGreaterThan(0);
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      content_security_policy: { extension_pages: expect.stringContaining("connect-src 'self' https://*.wikipedia.org;") },
    });
  });
});

const SCRIPTS = {
  title: '<script>globalThis.hit = 1</script>',
  extract: '<img src=x onerror="globalThis.hit = 1">\u202Etxet',
  description: '<iframe src="javascript:hit = 1">',
  content_urls: { desktop: { page: 'javascript:globalThis.hit = 1' } },
};

function answerWith(body: string, status = 200, headers: Readonly<Record<string, string>> = {}): StandInAnswer {
  return (response, path) => {
    response.writeHead(path.includes('/search/') ? 200 : status, { 'content-type': 'application/json', ...headers });
    response.end(path.includes('/search/') ? JSON.stringify(searchOf()) : body);
  };
}

/** Presses a button of the card by the keyboard, as a reader's own deed. */
async function pressInCard(driver: Driver, page: Page, words: RegExp): Promise<void> {
  await until(`the card has a button ${words}`, () =>
    driver.inCard(
      page,
      `(root) => {
        const button = [...root.querySelectorAll('button')].find((one) => ${words}.test(one.textContent.trim()));
        // A card that has just opened takes the focus itself.
        if (root.activeElement) button?.focus();
        return root.activeElement !== null && root.activeElement === button && button.getAttribute('aria-disabled') !== 'true';
      }`,
    ),
  );
  await page.keyboard.press('Enter');
}

/** The same by the mouse: the popup that the toolbar's button opened may have the keys. */
async function clickInOpenCard(driver: Driver, page: Page, words: RegExp): Promise<void> {
  const middle = await until(`the card has a button ${words}`, () =>
    driver.inCard(
      page,
      `(root) => {
        const button = [...root.querySelectorAll('button')].find((one) => ${words}.test(one.textContent.trim()));
        button?.scrollIntoView({ block: 'center' });
        const box = button?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }`,
    ),
  );
  const { x, y } = middle as { readonly x: number; readonly y: number };
  await page.mouse.click(x, y);
}

/** The addresses of our own pages that are open; Firefox tells those of tabs to nobody who may not read them. */
function tabsOf(own: Page): Promise<string[]> {
  return own.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { extension: { getViews: (all: object) => Window[] } } };
    return chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.href);
  });
}
