import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../tools/browsers/driver';
import { openPopupFor } from '../../tools/browsers/open-popup';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { startBrowser } from '../../tools/browsers/start-browser';
import { entityKey } from '../../src/core/entities/entity-key';
import { formatPlace } from '../../src/core/library/library-place';
import { faultsOf } from './harness/axe';
import { BROWSERS } from './harness/browsers';
import { clickInCard } from './harness/card';
import { clickMark, untilCardSays, untilRead, wordsMarked } from './harness/marks';
import { clickButton, fillIn, untilDownloaded, untilShows } from './harness/own-pages';
import { PATROUCHEV_PATHS, putPatrouchevs } from './harness/patrouchevs';

const LIBRARY = 'src/ui/library/index.html';
const FULL = entityKey({ kind: 'person', canonical: 'Nikolai Patrushev' });
const BARE = entityKey({ kind: 'person', canonical: 'Patrouchev' });
const NARROW = { width: 400, height: 800 };
const WIDE = { width: 1400, height: 900 };

describe.each(BROWSERS)('the page of an entity, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name, { language: 'en' }), servePages()]);
    putPatrouchevs(server);
    for (const path of PATROUCHEV_PATHS) await save(driver, server.address(path));
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('is opened from the card, and has the sentences of both languages', async () => {
    const page = await driver.openPage(server.address('/patrouchev-fr'));
    await clickMark(page, 'Nikolaï Patrouchev');
    await untilCardSays(driver, page, /Everything saved about/);
    const before = await addressesOfTabs(driver);
    await clickInCard(driver, page, /^Everything saved about/);
    const opened = await until('a tab is opened', async () =>
      (await addressesOfTabs(driver)).find((address) => !before.includes(address) && address.includes('view=entity')),
    );
    expect(new URL(opened).search).toBe(formatPlace({ view: 'entity', key: FULL }));
    const entity = await openEntity(driver, FULL);
    const text = await untilShows(entity, /2 of 2/);
    expect(text).toMatch(/Nikolai Patrushev\n+2 articles · 6 mentions/);
    expect(text).toContain('Nikolaï Patrouchev restera deux jours à Alger');
    expect(text).toContain('Nikolai Patrushev will stay for two days in Algiers');
    expect(text).toMatch(/Ramtane Lamamra\s+2 articles with both/);
    expect(text).toMatch(/Tuesday, April 5, 2022\s+in 2 articles/);
    await Promise.all([page.close(), entity.close()]);
  });

  it('makes two one, although the background is killed meanwhile, shows it on pages that are open, and parts them again', async () => {
    const page = await driver.openPage(server.address('/patrouchev-bare'));
    await untilRead(page);
    const entity = await openEntity(driver, BARE);
    await untilShows(entity, /1 of 1/);
    await clickButton(entity, /^Same as…$/);
    await fillIn(entity, '.action-form input[type="text"]', 'patr nik');
    await choose(entity, /Nikola/);
    const told = await untilShows(entity, /will be shown as/);
    expect(told).toMatch(/In 1 saved article and in all that you read from now on, “Patrouchev” will be shown as “Nikola. Patr/);
    expect(told).toContain('“Patrouchev” alone may stand for several people');
    await clickButton(entity, /^They are the same$/);
    await untilShows(entity, /Done: “Patrouchev” is the same as “Nikola/);
    await driver.killBackground();
    await untilShows(entity, /3 of 3/);
    await until(
      'the saved article follows',
      async () => (await keysSaved(entity, BARE)) === 0 && (await keysSaved(entity, FULL)) === 3,
    );
    await page.bringToFront();
    await clickMark(page, 'Patrouchev');
    await untilCardSays(driver, page, /Nikola. Patr/);
    await entity.bringToFront();
    await clickButton(entity, /^Undo$/);
    await untilShows(entity, /Taken back:[\s\S]*1 of 1/);
    await until(
      'the saved article is as before',
      async () => (await keysSaved(entity, BARE)) === 1 && (await keysSaved(entity, FULL)) === 2,
    );
    await Promise.all([page.close(), entity.close()]);
  });

  it('renames under the same address, and takes it back from the list of decisions', async () => {
    const entity = await openEntity(driver, FULL);
    await untilShows(entity, /2 of 2/);
    await clickButton(entity, /^Rename…$/);
    await fillIn(entity, '.action-form input[type="text"]', 'The secretary');
    await untilShows(entity, /In 2 saved articles and in all that you read from now on/);
    await clickButton(entity, /^Rename$/);
    await until('the heading is the new name', () => headingIs(entity, 'The secretary'));
    await until('saved articles follow', async () => (await namesSaved(entity, FULL)).every((one) => one === 'The secretary'));
    expect(await keysSaved(entity, FULL)).toBe(2);
    await clickButton(entity, /^Take this choice back:/);
    await until('the heading is the old name', () => headingIs(entity, 'Nikolai Patrushev'));
    await until('saved articles follow', async () => !(await namesSaved(entity, FULL)).includes('The secretary'));
    await entity.close();
  });

  it('parts one way of writing from the rest', async () => {
    const entity = await openEntity(driver, FULL);
    await untilShows(entity, /2 of 2/);
    await clickButton(entity, /^Split…$/);
    await choose(entity, /Nikolaï Patrouchev/);
    await fillIn(entity, '.action-form input[type="text"]', 'A namesake');
    await clickButton(entity, /^Split$/);
    await untilShows(entity, /Done: [\s\S]*where it is written “Nikolaï Patrouchev”[\s\S]*1 of 1/);
    await clickButton(entity, /^Undo$/);
    await untilShows(entity, /2 of 2/);
    await entity.close();
  });

  it('mutes on pages and in saved articles, and gives everything back in the settings', async () => {
    const page = await driver.openPage(server.address('/patrouchev-fr'));
    await untilRead(page);
    const entity = await openEntity(driver, FULL);
    await untilShows(entity, /2 of 2/);
    await clickButton(entity, /^Never mark…$/);
    await clickButton(entity, /^Never mark$/);
    await untilShows(entity, /You chose not to mark this any more/);
    // A page that is not seen rests until it is.
    await page.bringToFront();
    await until('nothing is marked any more', async () => !(await wordsMarked(page, 'person')).includes('Nikolaï Patrouchev'));
    const settings = await driver.openOwnPage('src/ui/options/index.html');
    await untilShows(settings, /is never marked/);
    await clickButton(settings, /^Take this choice back: .*is never marked/);
    await untilShows(settings, /Taken back/);
    await page.bringToFront();
    await until('all is marked again', async () => (await wordsMarked(page, 'person')).includes('Nikolaï Patrouchev'));
    await untilShows(entity, /2 of 2/);
    await Promise.all([page.close(), entity.close(), settings.close()]);
  });

  it('is gone through and used by keyboard', async () => {
    const entity = await openEntity(driver, FULL);
    await untilShows(entity, /2 of 2/);
    await entity.bringToFront();
    await tabTo(entity, /^Rename…$/);
    await entity.keyboard.press('Enter');
    await tabTo(entity, /^New name$/);
    await entity.keyboard.press('Escape');
    await until('the form is closed', () => entity.evaluate(() => document.querySelector('.action-form') === null));
    expect(await focused(entity)).toBe('Rename…');
    await tabTo(entity, /^Ramtane Lamamra$/);
    await entity.keyboard.press('Enter');
    await until('the neighbour’s page is there', () => headingIs(entity, 'Ramtane Lamamra'));
    await entity.close();
  });

  // Last: the list of downloads that Firefox opens takes the next keys.
  it('keeps notes of its own, which go with its export', async () => {
    const entity = await openEntity(driver, FULL);
    await untilShows(entity, /2 of 2/);
    await entity.evaluate(() => document.querySelector<HTMLElement>('.subject-notes summary')?.click());
    await entity.bringToFront();
    await entity.focus('.subject-notes textarea');
    await entity.keyboard.type('Secretary of the council.');
    await clickButton(entity, /^Save$/);
    await until('the note is kept', () =>
      entity.evaluate(() => document.querySelector('.note-end [role="status"]')?.textContent === 'Saved'),
    );
    await entity.close();
    const again = await openEntity(driver, FULL);
    await untilShows(again, /Secretary of the council\./);
    await clickButton(again, /^Export this page as Markdown$/);
    const note = (await untilDownloaded(driver, /^Nikolai Patrushev.*\.md$/)).toString();
    expect(note).toContain('Secretary of the council.');
    expect(note).toContain('==Nikolaï Patrouchev== restera deux jours à Alger');
    await clickButton(again, /^Delete the note/);
    await untilShows(again, /The note was deleted/);
    await clickButton(again, /^Undo$/);
    await untilShows(again, /Secretary of the council\./);
    await again.close();
  });
});

const LOOKS = BROWSERS.flatMap((name) => [{ name, scheme: 'light' } as const, { name, scheme: 'dark' } as const]);

describe.each(LOOKS)('the page of an entity in $name, $scheme', ({ name, scheme }) => {
  it('is nothing that axe has a word to say about, wide and narrow, with each form open, and is never wider than the window', async () => {
    const [driver, server] = await Promise.all([startBrowser(name, { language: 'en', scheme }), servePages()]);
    try {
      putPatrouchevs(server);
      for (const path of PATROUCHEV_PATHS) await save(driver, server.address(path));
      const entity = await openEntity(driver, FULL);
      await untilShows(entity, /2 of 2/);
      for (const viewport of [WIDE, NARROW]) {
        await entity.setViewport(viewport);
        for (const action of [/^Rename…$/, /^Same as…$/, /^Split…$/, /^Never mark…$/]) {
          await clickButton(entity, action);
          await until('the form is there', () => entity.evaluate(() => document.querySelector('.action-form') !== null));
          expect(await faultsOf(entity), `${action} ${viewport.width}`).toEqual([]);
          expect(await entity.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        }
      }
    } finally {
      await driver.close();
      await server.close();
    }
    // Axe takes its time for each form, the more the busier the machine is.
  }, 180_000);
});

async function save(driver: Driver, address: string): Promise<void> {
  const page = await driver.openPage(address);
  await untilRead(page);
  const popup = await openPopupFor(driver, address);
  await clickButton(popup, /^Save article$/);
  await untilShows(popup, /Saved/);
  await Promise.all([popup.close(), page.close()]);
}

function openEntity(driver: Driver, key: string): Promise<Page> {
  return driver.openOwnPage(LIBRARY + formatPlace({ view: 'entity', key }));
}

async function addressesOfTabs(driver: Driver): Promise<string[]> {
  const own = await driver.openOwnPage('src/ui/welcome/index.html');
  const addresses = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query: (all: object) => Promise<{ url?: string }[]> } } };
    return (await chrome.tabs.query({})).map(({ url }) => url ?? '');
  });
  await own.close();
  return addresses;
}

/** Ticks the choice of the open form whose words match, once it is there. */
async function choose(page: Page, words: RegExp): Promise<void> {
  await until(`there is a choice ${words}`, () =>
    page.evaluate((source) => {
      const choices = [...document.querySelectorAll('.action-form .choice')];
      const choice = choices.find((one) => new RegExp(source).test(one.textContent ?? ''));
      choice?.querySelector('input')?.click();
      return choice !== undefined;
    }, words.source),
  );
}

function headingIs(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => document.querySelector('#entity-name')?.textContent?.trim() === wanted, words);
}

interface SavedNames {
  readonly mentions: readonly { readonly kind: string; readonly canonical: string; readonly entityId?: string }[];
}

/** The names under which saved articles have the entity with a key. */
async function namesSaved(page: Page, key: string): Promise<string[]> {
  const articles = (await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage: (question: object) => Promise<{ value: never }> } };
    };
    const { value: ids } = await chrome.runtime.sendMessage({ ask: 'findIds', values: [{ words: '', filters: [] }, 'saved'] });
    const { value } = await chrome.runtime.sendMessage({ ask: 'getArticles', values: [ids] });
    return value;
  })) as readonly SavedNames[];
  return articles.flatMap(({ mentions }) => {
    const entities = mentions.filter(({ kind }) => kind !== 'date') as Parameters<typeof entityKey>[0][];
    const found = entities.find((one) => entityKey(one) === key);
    return found ? [found.canonical] : [];
  });
}

async function keysSaved(page: Page, key: string): Promise<number> {
  return (await namesSaved(page, key)).length;
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    return ((one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one?.textContent) ?? '').trim();
  });
}

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  await until(`the focus comes to ${name}`, async () => {
    await page.keyboard.press('Tab');
    return name.test(await focused(page));
  });
}
