import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import { pause, type Driver } from '../browsers/driver';
import type { BrowserName } from '../browsers/find-browser';
import { heapOf } from '../browsers/heap-of';
import { startBrowser } from '../browsers/start-browser';
import { buildExtension, type BuildMode } from '../build/build-extension';
import type { Exported } from './exports/in-page';
import { buildInPage } from './in-page/build-in-page';
import { giveSources } from './in-page/give-sources';
import { readSources } from './library/read-sources';
import type { SourceArticle } from './library/vary';
import { rounded } from './rounded';
import type { Section, Table } from './section';
import { untilRest } from './until-rest';

type Row = Table['rows'][number];

const SIZES = [10_000];
const FILLED_AT_ONCE = 250;
const MEGABYTE = 1e6;
/** In milliseconds. */
const BETWEEN_LOOKS = 100;

/** What it takes to let a whole library out, in every format and both browsers. */
export const exports: Section = {
  name: 'exports',
  measure: async ({ corpora, sizes = SIZES, browsers }) => {
    const sources = readSources(corpora);
    const rows: Row[] = [];
    for (const browser of browsers) for (const size of sizes) rows.push(...(await measureBrowser(browser, sources, size)));
    return [tableOf(rows)];
  },
};

async function measureBrowser(name: BrowserName, sources: readonly SourceArticle[], size: number): Promise<readonly Row[]> {
  const mode = name === 'firefox' ? 'test-firefox' : 'test-chrome';
  buildExtension(mode);
  const [driver, script] = await Promise.all([startBrowser(name, { language: 'en' }), buildInPage('exports/in-page', 'Bench')]);
  try {
    const page = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
    await giveSources(page, script, 'Bench', sources);
    await page.evaluate(`Bench.useWorker('/assets/${findWorker(mode)}')`);
    await untilRest();
    for (let from = 0; from < size; from += FILLED_AT_ONCE)
      await page.evaluate(`Bench.fill(${from}, ${Math.min(size, from + FILLED_AT_ONCE)})`);
    await untilRest();
    const rows: Row[] = [];
    for (const id of (await page.evaluate('Bench.formatIds()')) as readonly string[])
      rows.push({ browser: name, articles: size, format: id, ...(await measureFormat(driver, page, id)) });
    return rows;
  } finally {
    await driver.close();
  }
}

async function measureFormat(driver: Driver, page: Page, id: string): Promise<Row> {
  const memory = driver.name === 'chromium' ? await watchMemory(page) : null;
  const { time, longest, bytes } = (await page.evaluate(`Bench.exportAll('${id}')`)) as Exported;
  const most = await memory?.stop();
  return {
    seconds: rounded(time / 1000),
    'longest task ms': rounded(longest),
    'file MB': rounded(bytes / MEGABYTE),
    'MB at most': most === undefined ? null : rounded(most / MEGABYTE),
  };
}

/** The name of the built worker that writes exports. */
function findWorker(mode: BuildMode): string {
  const name = readdirSync(fileURLToPath(new URL(`../../dist/${mode}/assets`, import.meta.url))).find((one) =>
    one.startsWith('export-worker'),
  );
  if (!name) throw new Error('The worker that writes exports was not built.');
  return name;
}

/** Looks at what the scripts of the page and of its worker hold, rubbish included, as often as they let it. */
async function watchMemory(page: Page): Promise<{ readonly stop: () => Promise<number> }> {
  const session = await page.createCDPSession();
  let worker: CDPSession | null = null;
  const follow = ({ client }: WebWorker): void => void (worker = client);
  page.on('workercreated', follow);
  await session.send('HeapProfiler.collectGarbage');
  const over = new AbortController();
  let most = 0;
  const watching = (async () => {
    while (!over.signal.aborted) {
      // Who is asked may be gone by then; why the page is, is told elsewhere.
      const ofWorker = worker ? heapOf(worker).catch(() => 0) : 0;
      const ofPage = heapOf(session).catch(() => 0);
      most = Math.max(most, (await ofPage) + (await ofWorker));
      await pause(BETWEEN_LOOKS);
    }
  })();
  return {
    async stop() {
      over.abort();
      await watching;
      page.off('workercreated', follow);
      await session.detach();
      return most;
    },
  };
}

function tableOf(rows: readonly Row[]): Table {
  return {
    title: 'Exports: everything that is saved, in every format',
    rows,
    notes: [
      'Articles of the folder that is given, else made news, then variations of them, each with its HTML and two marks. By the code of the dialogue in a page of the extension, from the question to the finished file, which is not written to disk.',
      'Longest task: the page sends itself messages; the longest time between two of them. Memory: the heaps of the page’s scripts and of its worker’s in Chromium, rubbish included; Firefox does not tell.',
      'An export of 10,000 articles may take 20 seconds, 50 ms in a task and 300 MB.',
    ],
  };
}
