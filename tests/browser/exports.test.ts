import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../tools/browsers/driver';
import { saveNews } from '../../tools/browsers/save-news';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { makeNews } from '../../tools/corpora/made-news/make-news';
import { askOf } from './harness/ask-of';
import { BROWSERS, startBrowser } from './harness/browsers';
import { exportAs, openExport } from './harness/export-as';
import { clickButton, untilDownloaded, untilShows } from './harness/own-pages';
import { LIBRARY, openImport, openLibrary } from './harness/open-library';
import { setBackup } from './harness/set-backup';
import { watchTasks } from './harness/watch-tasks';

const SAVED = 6;
/** `ARTICLES=10000` makes a library of as many. */
const ARTICLES = Number(process.env['ARTICLES'] ?? 500);
const LONG = 60_000 + ARTICLES * 60;
/** What no task of a page may take longer than, in milliseconds; `LONGEST_TASK=50` on a machine that has nothing else to do. */
const LONGEST_TASK = Number(process.env['LONGEST_TASK'] ?? 400);

interface Exported {
  readonly exportedAt: string;
  readonly settings: object;
  readonly articles: readonly { readonly id: string; readonly address: string; readonly title: string }[];
}

describe.each(BROWSERS)('exports and imports, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let folder: string;
  let whole: Exported;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reperes-imports-'));
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
    await saveNews(driver, server, makeNews(SAVED));
  }, 120_000);
  afterAll(async () => {
    await driver.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('exports from the dialogue by the keyboard alone, and gives the focus back', async () => {
    const page = await openLibrary(driver);
    await page.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Export…')?.focus());
    await page.keyboard.press('Enter');
    await until('a format has the focus', async () => (await focusedValue(page)) === 'json');
    await page.keyboard.press('ArrowDown');
    await until('another is chosen', async () => (await focusedValue(page)) !== 'json');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await untilShows(page, /6 articles exported: Repères .*\.json/);
    whole = await downloadedJson(driver);
    expect(whole.articles).toHaveLength(SAVED);
    await page.keyboard.press('Escape');
    await until('the dialogue is gone', () => page.evaluate(() => document.querySelector('dialog') === null));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export…');
    await page.keyboard.press('Enter');
    await until('the last format is chosen', async () => (await focusedValue(page)) === 'json');
    await page.close();
  });

  it('gives the same export after all was wiped and imported, and nothing new when it is imported again', async () => {
    await wipe(driver);
    const path = join(folder, 'whole.json');
    await writeFile(path, JSON.stringify(whole));
    const page = await openImport(driver);
    await chooseFile(page, path);
    await untilShows(page, /6 articles.*Format: Repères/s);
    await clickButton(page, /^Import 6 articles$/);
    await untilShows(page, /Done: 6 articles added\./);
    await chooseFile(page, path);
    await clickButton(page, /^Import 6 articles$/);
    await untilShows(page, /Done: 6 articles already there, unchanged\./);
    await page.close();
    const library = await openLibrary(driver);
    await exportAs(library, 'json');
    const again = await downloadedJson(driver);
    // The first one was not known yet when it was written.
    const settings = { ...whole.settings, exportFormat: 'json' };
    expect({ ...again, exportedAt: '' }).toEqual({ ...whole, exportedAt: '', settings });
    await library.close();
  });

  it('says which field of a bad file is wrong, and changes nothing', async () => {
    const path = join(folder, 'bad.json');
    const bad = whole.articles.map((article, index) =>
      index === 3 ? { ...article, title: 7 } : { ...article, id: `x${index}` },
    );
    await writeFile(path, JSON.stringify({ ...whole, articles: bad }));
    const page = await openImport(driver);
    await chooseFile(page, path);
    await untilShows(page, /A value in the file is not valid\. Place: articles\[3\]\.title\. Nothing of it is imported\./);
    expect(await page.evaluate(() => document.querySelector('.import button.primary'))).toBeNull();
    await page.close();
    const library = await openLibrary(driver);
    await untilShows(library, /6 articles/);
    await library.close();
  });

  it('takes back what an import added', async () => {
    const path = join(folder, 'urls.txt');
    await writeFile(path, 'https://journal.example/to-read-1\nhttps://journal.example/to-read-2\n');
    const page = await openImport(driver);
    await chooseFile(page, path);
    await clickButton(page, /^Import 2 articles$/);
    await untilShows(page, /Done: 2 articles added\./);
    await clickButton(page, /^Undo: remove the 2 added articles$/);
    await untilShows(page, /were removed again/);
    await page.close();
    const library = await openLibrary(driver);
    await untilShows(library, /6 articles/);
    await library.close();
  });

  it('backs up by itself once that is switched on, although nobody asked and the background was killed meanwhile', async () => {
    await emptyDownloads(driver);
    const options = await driver.openOwnPage('src/ui/options/index.html');
    await setBackup(options, { lastAt: '' });
    await clickButton(options, /Once a day/);
    expect((await untilBackedUp(driver)).articles).toHaveLength(SAVED);
    await untilShows(options, /Last backup: /);
    await emptyDownloads(driver);
    // One that broke off with the background is begun anew.
    await driver.killBackground();
    await setBackup(options, { lastAt: '2022-04-12T10:00:00.000Z', begunAt: '2022-04-13T10:00:00.000Z' });
    await askOf(options, 'listTags');
    expect((await untilBackedUp(driver)).articles).toHaveLength(SAVED);
    await options.close();
  });

  it(
    `takes ${ARTICLES} articles in after a stop, and writes them without holding the page up`,
    async () => {
      const path = join(folder, 'many.json');
      await writeFile(path, manyTimes(whole, ARTICLES));
      const page = await openImport(driver);
      const tasks = await watchTasks(page);
      let since = Date.now();
      await chooseFile(page, path);
      await untilShows(page, /Format: Repères/, LONG);
      report(name, 'read', since, await tasks.longest());
      await clickButton(page, /^Import /);
      await until('some are taken in', () =>
        page.evaluate(() => Number(document.querySelector<HTMLProgressElement>('.import progress')?.value) > 0),
      );
      await clickButton(page, /^Stop$/);
      const stopped = await untilShows(page, /Stopped after [\d,]+ of [\d,]+ articles/, LONG);
      expect(Number(/Stopped after ([\d,]+)/.exec(stopped)?.[1]?.replaceAll(',', ''))).toBeLessThan(ARTICLES);
      await chooseFile(page, path);
      since = Date.now();
      await untilShows(page, /Format: Repères/, LONG);
      await clickButton(page, /^Import /);
      await untilShows(page, /Done: .*added/, LONG);
      report(name, 'import', since, await tasks.longest());
      expect(await tasks.violations()).toBe(0);
      await page.close();

      const library = await openLibrary(driver);
      for (const [format, ending] of [
        ['json', /\.json$/],
        ['markdown', /\.zip$/],
        ['csvMentions', /\.csv$/],
      ] as const) {
        await emptyDownloads(driver);
        const watched = await watchTasks(library);
        since = Date.now();
        await openExport(library, format);
        await clickButton(library, /^Export$/);
        await untilShows(library, /exported: /, LONG);
        const longest = await watched.longest();
        expect(await watched.violations()).toBe(0);
        report(name, format, since, longest);
        if (longest !== null) expect(longest).toBeLessThan(LONGEST_TASK);
        await clickButton(library, /^Close$/);
        const file = await untilDownloaded(driver, ending);
        if (format === 'json') expect(JSON.parse(file.toString('utf8')).articles).toHaveLength(ARTICLES);
        if (format === 'markdown') expect(Object.keys(unzipSync(file))).toHaveLength(ARTICLES);
      }
      await openExport(library, 'json');
      // From outside the page one may come too late.
      await library.evaluate(async () => {
        document.querySelector<HTMLElement>('.export-dialog [type="submit"]')?.click();
        while (document.querySelector('.export-dialog progress') === null) await new Promise(requestAnimationFrame);
        document.querySelector<HTMLElement>('.export-dialog footer button[type="button"]')?.click();
      });
      await untilShows(library, /Stopped: no file was written/);
      await library.close();
    },
    LONG * 4,
  );
});

async function chooseFile(page: Page, path: string): Promise<void> {
  const field = (await until('files can be chosen', () =>
    page.$('input[type="file"]:not(:disabled)'),
  )) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

function focusedValue(page: Page): Promise<string | null> {
  return page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null));
}

async function downloadedJson(driver: Driver): Promise<Exported> {
  const content = await untilDownloaded(driver, /\.json$/);
  await emptyDownloads(driver);
  return JSON.parse(strFromU8(content));
}

async function emptyDownloads({ downloads }: Driver): Promise<void> {
  for (const file of await readdir(downloads)) await rm(join(downloads, file), { recursive: true });
}

/** Backups are in a folder of their own; Chromium that is driven from outside gives downloads other names, in none. */
function untilBackedUp({ name, downloads }: Driver): Promise<Exported> {
  return until('a backup is there', async () => {
    const files = await readdir(downloads, { recursive: true });
    const found = files.find((file) => (name === 'firefox' ? IN_FOLDER : /\.zip$/).test(file.normalize('NFC')));
    const content = found ? await readFile(join(downloads, found)) : null;
    return content && content.length > 0 ? libraryIn(content) : null;
  });
}

const IN_FOLDER = /^Repères\/Repères \d{4}-\d\d-\d\d\.zip$/;

/** Null while the archive is not there whole. */
function libraryIn(archive: Buffer): Exported | null {
  try {
    const [, library] = Object.entries(unzipSync(archive)).find(([file]) => file.endsWith('.json')) ?? [];
    return library ? JSON.parse(strFromU8(library)) : null;
  } catch {
    return null;
  }
}

/** Removes all that is saved, for good. */
async function wipe(driver: Driver): Promise<void> {
  const page = await driver.openOwnPage(LIBRARY);
  const ids = await askOf(page, 'findIds', { words: '', filters: [] }, 'saved');
  const { id } = (await askOf(page, 'removeArticles', ids)) as { id: string };
  await askOf(page, 'eraseRemoval', id);
  await page.close();
}

/** The same articles again and again under other ids and addresses. */
function manyTimes({ articles, ...rest }: Exported, count: number): string {
  const many = Array.from({ length: count }, (_, number) => {
    const article = articles[number % articles.length];
    if (number < articles.length) return article;
    return {
      ...article,
      id: crypto.randomUUID(),
      address: `https://journal.example/${number}`,
      title: `${article?.title} (${number})`,
    };
  });
  return JSON.stringify({ ...rest, articles: many });
}

function report(browser: string, what: string, since: number, longest: number | null): void {
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  console.log(
    `${browser}: ${what} of ${ARTICLES} in ${seconds} s; longest task ${longest === null ? 'not told' : `${longest.toFixed(0)} ms`}`,
  );
}
