import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pause, type Driver } from '../../tools/browsers/driver';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { BROWSERS, startBrowser } from './harness/browsers';
import { clickMark, untilCardSays, untilMarked } from './harness/marks';

const ARTICLE = '/pages/demo-fr/page.html';
/** Longer than a card takes to open. */
const A_WHILE = 500;

describe.each(BROWSERS)('a page with bad intentions, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
    page = await driver.openPage(server.address(ARTICLE));
    await untilMarked(page, 'Béchar');
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('opens no card by clicking its own marks', async () => {
    const { x, y } = await untilMarked(page, 'lundi 4 avril');
    await page.evaluate(
      (clientX, clientY) => {
        const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, clientX, clientY });
        document.elementFromPoint(clientX, clientY)?.dispatchEvent(click);
      },
      x,
      y,
    );
    await pause(A_WHILE);
    expect(await driver.inCard(page, '() => true')).toBeNull();
    await clickMark(page, 'lundi 4 avril');
    await untilCardSays(driver, page, /2022-04-04/);
  });

  it('asks the background nothing, and loads nothing of ours', async () => {
    const own = await driver.openOwnPage('src/ui/library/index.html');
    const home = await own.evaluate(() => location.origin);
    await own.close();
    const attempts = await page.evaluate(async (origin) => {
      const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', { runtime?: Runtime } | undefined>;
      interface Runtime {
        readonly sendMessage?: (id: string, message: object) => Promise<unknown>;
      }
      const question = { ask: 'listRemovals', values: [] };
      const ask = async (runtime: Runtime | undefined): Promise<unknown> =>
        runtime?.sendMessage?.(new URL(origin).host, question).catch(() => undefined);
      const load = (path: string): Promise<string> =>
        fetch(`${origin}/${path}`).then(
          () => 'loaded',
          () => 'refused',
        );
      return [
        (await ask(chrome?.runtime)) ?? 'nobody there',
        (await ask(browser?.runtime)) ?? 'nobody there',
        await load('gazetteer.tsv'),
        await load('src/ui/popup/index.html?tab=1'),
      ];
    }, home);
    expect(attempts).toEqual(['nobody there', 'nobody there', 'refused', 'refused']);
  });
});
