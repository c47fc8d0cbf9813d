import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, type Driver } from '../../tools/browsers/driver';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { BROWSERS, startBrowser } from './harness/browsers';
import { paintedMarks, untilMarked } from './harness/marks';

/** Longer than a page that is seen takes to be marked. */
const LONG = 2_000;

describe.each(BROWSERS)('a tab behind another, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('is not read until it is seen', async () => {
    const page = await driver.openPage('about:blank');
    const front = await driver.openPage('about:blank');
    await front.bringToFront();
    await page.goto(server.address('/pages/frame/page.html'));
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    await pause(LONG);
    expect(await paintedMarks(page)).toEqual([]);
    await page.bringToFront();
    await untilMarked(page, 'Turin');
    await Promise.all([page.close(), front.close()]);
  });
});
