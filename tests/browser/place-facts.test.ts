import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../tools/browsers/driver';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { BROWSERS, startBrowser } from './harness/browsers';
import { clickMark, untilCardSays, untilMarked } from './harness/marks';

const FRENCH = '/pages/demo-fr/page.html';

describe.each(BROWSERS)('what the card knows of a place, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, 'en'), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('is a city’s country, population and position, in the reader’s language, with who says so', async () => {
    const page = await driver.openPage(server.address(FRENCH));
    await clickMark(page, 'Béchar');
    const card = await untilCardSays(driver, page, /Population/);
    expect(card).toMatch(/Country\s+(?:🇩🇿 )?Algeria/);
    expect(card).toMatch(/Population\s+\d{3},\d{3}/);
    expect(card).toMatch(/Coordinates\s+31\.\d+° N, 2\.\d+° W/);
    expect(card).toContain('Sources: GeoNames');
    expect(await driver.inCard(page, '(root) => root.querySelector("dl").getAttribute("aria-busy")')).toBe('false');
    await page.close();
  });

  it('is a country’s capital and flag, and comes from a background that was killed meanwhile', async () => {
    const page = await driver.openPage(server.address(FRENCH));
    await untilMarked(page, 'Algérie');
    await driver.killBackground();
    await clickMark(page, 'Algérie');
    const card = await untilCardSays(driver, page, /Capital\s+Algiers/);
    expect(card).toMatch(/Algérie(?: 🇩🇿)?\n/);
    expect(card).toContain('Mention 1 of 2');
    await page.close();
  });
});
