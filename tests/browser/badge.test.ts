import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askTab } from '../../tools/browsers/ask-tab';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { BROWSERS, startBrowser } from './harness/browsers';
import { untilMarked } from './harness/marks';
import { clickButton, untilShows } from './harness/own-pages';

const FRENCH = '/pages/demo-fr/page.html';
const ENGLISH = '/pages/demo-en/page.html';

describe.each(BROWSERS)('the badge on the toolbar button, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('says what is saved and noted of the page in its tab, and of no other', async () => {
    const page = await driver.openPage(server.address(FRENCH));
    await untilMarked(page, 'Béchar');
    const popup = await openPopupFor(driver, server.address(FRENCH));
    await clickButton(popup, /^Save article/);
    await untilShows(popup, /Saved since/);
    await untilBadge(popup, server.address(FRENCH), { text: '✓', title: 'Saved' });
    await askTab(popup, 'annotateArticle', { note: 'À relire.' });
    await untilBadge(popup, server.address(FRENCH), { text: '✓1', title: 'Saved, 1 note' });
    const other = await driver.openPage(server.address(ENGLISH));
    await untilMarked(other, 'Vladikavkaz');
    await untilBadge(popup, server.address(ENGLISH), { text: '', title: 'Read this page with Repères' });
    await other.goto(server.address(FRENCH));
    await untilMarked(other, 'Béchar');
    await driver.killBackground();
    await other.reload();
    await untilMarked(other, 'Béchar');
    await untilBadge(popup, server.address(FRENCH), { text: '✓1', title: 'Saved, 1 note' });
    expect(await badgesOf(popup, server.address(FRENCH))).toHaveLength(2);
  });
});

interface Badge {
  readonly text: string;
  readonly title: string;
}

/** Waits until all tabs at an address have this badge. */
async function untilBadge(own: Page, address: string, badge: Badge): Promise<void> {
  await until(`the badge says ${badge.title}`, async () => {
    const badges = await badgesOf(own, address);
    return badges.length > 0 && badges.every(({ text, title }) => text === badge.text && title === badge.title);
  });
}

function badgesOf(own: Page, address: string): Promise<Badge[]> {
  return own.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tabs = (await chrome.tabs.query({})).filter(({ url }) => url === wanted);
    return Promise.all(
      tabs.map(async ({ id }) => ({
        text: await chrome.action.getBadgeText({ tabId: id }),
        title: await chrome.action.getTitle({ tabId: id }),
      })),
    );
  }, address);
}

/** As much of the browser's own interface as is asked above. */
interface Chrome {
  readonly tabs: { readonly query: (all: object) => Promise<readonly { readonly id: number; readonly url?: string }[]> };
  readonly action: Readonly<Record<'getBadgeText' | 'getTitle', (tab: { readonly tabId: number }) => Promise<string>>>;
}
