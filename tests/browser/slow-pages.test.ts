import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pause, until, type Driver } from '../../tools/browsers/driver';
import { BROWSERS, startBrowser } from './harness/browsers';
import { listenToQuestions, questionsHeard } from './harness/listen-to-questions';
import { paintedMarks, untilMarked } from './harness/marks';
import { serveSlowly, type SlowServer } from './harness/serve-slowly';

const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const HEAD = `<head><title>Le pont</title><meta property="og:type" content="article">${NEWS}</head>`;
const TEASER = '<p>Les ingénieurs ont passé la semaine à Toulouse, où ils ont mesuré le pont.</p>';
const REST = '<p>Les ingénieurs sont ensuite allés à Bordeaux, où ils ont mesuré un autre pont.</p>';
/** Long enough for what was asked for to come, and to begin if it did not wait. */
const A_WHILE = 1_500;

describe.each(BROWSERS)('pages that come slowly, in %s', (name) => {
  let driver: Driver;
  let server: SlowServer;
  let listener: Page;
  beforeAll(async () => {
    driver = await startBrowser(name);
    listener = await listenToQuestions(driver);
  });
  afterEach(() => server.close());
  afterAll(() => driver.close());

  it('are prepared for once their head calls itself news, and read when they are whole, by a background that slept', async () => {
    // Long enough to be read as it is.
    server = await serveSlowly(HEAD + TEASER.repeat(5));
    await driver.killBackground();
    const opened = driver.openPage(server.address);
    await until('it is asked for', async () => (await questionsHeard(listener)).includes('readThisPage'));
    await pause(A_WHILE);
    expect(await questionsHeard(listener)).toEqual(['readThisPage']);
    server.sendRest(REST.repeat(5));
    const page = await opened;
    await untilMarked(page, 'Bordeaux');
    await untilMarked(page, 'Toulouse');
    expect(await questionsHeard(listener)).toEqual(['readThisPage', 'analyse', 'findAnnotations']);
    expect(await isReading(listener, server.address)).toBe(true);
    await page.close();
  });

  it('are left alone where they turn out to be no article', async () => {
    server = await serveSlowly(HEAD + TEASER);
    const before = (await questionsHeard(listener)).length;
    const opened = driver.openPage(server.address);
    await until('it is asked for', async () => (await questionsHeard(listener)).length > before);
    await pause(A_WHILE);
    server.sendRest('');
    await untilLeftAlone(await opened, before);
  });

  it('are left alone too where what they were prepared for comes after that is known', async () => {
    server = await serveSlowly(HEAD + TEASER);
    const before = (await questionsHeard(listener)).length;
    const opened = driver.openPage(server.address);
    await server.asked;
    server.sendRest('');
    await untilLeftAlone(await opened, before);
  });

  async function untilLeftAlone(page: Page, before: number): Promise<void> {
    await pause(A_WHILE);
    expect((await questionsHeard(listener)).slice(before)).toEqual(['readThisPage']);
    expect(await paintedMarks(page)).toEqual([]);
    expect(await isReading(listener, server.address)).toBe(false);
    await page.close();
  }
});

/** Whether a session answers in the tab of an address. */
function isReading(listener: Page, address: string): Promise<boolean> {
  return listener.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return chrome.tabs.sendMessage(tab?.id ?? -1, { ask: 'isThere', values: [] }, { frameId: 0 }).then(
      () => true,
      () => false,
    );
  }, address);
}

interface Tabs {
  readonly query: (filter: object) => Promise<{ readonly id: number; readonly url?: string }[]>;
  readonly sendMessage: (tabId: number, question: object, where: object) => Promise<unknown>;
}
