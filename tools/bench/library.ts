import type { Page } from 'puppeteer-core';
import { servePages } from '../browsers/serve-pages';
import type { BrowserName } from '../browsers/find-browser';
import { heapAfterCollection } from '../browsers/heap-of';
import { startBrowser } from '../browsers/start-browser';
import { buildExtension } from '../build/build-extension';
import { makeNews } from '../corpora/made-news/make-news';
import { buildInPage } from './in-page/build-in-page';
import { giveSources } from './in-page/give-sources';
import { makeQueries, type MadeQuery } from './library/make-queries';
import { measureLibrary, spread } from './library/measure-library';
import { MADE, readSources } from './library/read-sources';
import type { SourceArticle } from './library/vary';
import { rounded } from './rounded';
import type { Section, Table } from './section';
import { untilRest } from './until-rest';
import { versionOf } from './version-of';

type Row = Table['rows'][number];

const SIZES = [1_000, 10_000];
/** More do not fit into the memory of a page. */
const MOST_IN_MEMORY = 20_000;
const FILLED_AT_ONCE = 500;
const SAVED = 16;
const PEERS = ['minisearch', 'flexsearch'] as const;
const MEGABYTE = 1e6;

/** How long a library takes to save, search and relate, as it grows, in both browsers. */
export const library: Section = {
  name: 'library',
  measure: async ({ corpora, sizes = SIZES, browsers }) => {
    const sources = readSources(corpora);
    const ours: Row[] = [];
    for (const browser of browsers) ours.push(...(await measureBrowser(browser, sources, sizes)));
    const peers = await measurePeers(
      sources,
      sizes.filter((size) => size <= MOST_IN_MEMORY),
    );
    return [tableOf(ours), fillingTable(ours), peersTable(peers)];
  },
};

async function measureBrowser(name: BrowserName, sources: readonly SourceArticle[], sizes: readonly number[]): Promise<Row[]> {
  buildExtension(name === 'firefox' ? 'test-firefox' : 'test-chrome');
  const [driver, server, script] = await Promise.all([
    startBrowser(name, { language: 'en' }),
    servePages(),
    buildInPage('library/in-page', 'Bench'),
  ]);
  try {
    const page = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
    await giveSources(page, script, 'Bench', sources);
    // A new library is gone through once, at the first start: what comes later is indexed as it comes.
    await untilRest();
    const rows: Row[] = [];
    for (const [at, size] of sizes.entries()) {
      const filling = await fill(page, sizes[at - 1] ?? 0, size);
      const news = makeNews(MADE + (at + 1) * SAVED).slice(MADE + at * SAVED);
      const [row] = await measureLibrary({ driver, server, page, queries: makeQueries(sources) }, size, news);
      rows.push({ ...row, ...filling });
    }
    return rows;
  } finally {
    await driver.close();
    await server.close();
  }
}

async function fill(page: Page, from: number, to: number): Promise<Row> {
  const puts: number[] = [];
  const tidying: number[] = [];
  for (let first = from; first < to; first += FILLED_AT_ONCE) {
    const filled = await page.evaluate(`Bench.fill(${first}, ${Math.min(to, first + FILLED_AT_ONCE)})`);
    const { puts: some, tidying: steps } = filled as { readonly puts: readonly number[]; readonly tidying: readonly number[] };
    puts.push(...some);
    tidying.push(...steps);
  }
  const share = tidying.reduce((sum, time) => sum + time, 0) / Math.max(1, to - from);
  return { ...spread('put', puts), 'tidying per article': rounded(share), ...spread('step of tidying', tidying) };
}

async function measurePeers(sources: readonly SourceArticle[], sizes: readonly number[]): Promise<Row[]> {
  const driver = await startBrowser('chromium', { language: 'en' });
  try {
    const rows: Row[] = [];
    const script = await buildInPage('library/peers-in-page', 'Peers');
    for (const peer of PEERS) {
      for (const size of sizes) {
        const page = await driver.openOwnPage('src/ui/popup/index.html?tab=-1');
        await giveSources(page, script, 'Peers', sources);
        rows.push(await measurePeer(page, peer, size, makeQueries(sources)));
        await page.close();
      }
    }
    return rows;
  } finally {
    await driver.close();
  }
}

async function measurePeer(page: Page, peer: (typeof PEERS)[number], size: number, queries: readonly MadeQuery[]): Promise<Row> {
  const words = queries.filter(({ how }) => !how.startsWith('filter') && how !== 'phrase').map((query) => query.words.trim());
  const built = await page.evaluate(`Peers.build('${peer}', ${size})`);
  const { index, load } = built as { readonly index: number; readonly load: number | null };
  const times = (await page.evaluate(`Peers.ask(${JSON.stringify(words)})`)) as readonly number[];
  const before = await heapOf(page);
  await page.evaluate('Peers.forget()');
  return {
    peer: `${peer} ${versionOf(peer)}`,
    articles: size,
    'index all ms': rounded(index),
    'load ms': load === null ? null : rounded(load),
    ...spread('search', times),
    'memory MB': rounded((before - (await heapOf(page))) / MEGABYTE),
  };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const held = await heapAfterCollection(session);
  await session.detach();
  return held;
}

const FILLING = /^(?:put|tidying|step)/;

function tableOf(rows: readonly Row[]): Table {
  return {
    title: 'Library: milliseconds of what a reader does, by the number of saved articles',
    rows: rows.map((row) => pick(row, (name) => !FILLING.test(name))),
    notes: [
      'Articles of the folder that is given, else made news, then variations of them with words and persons of their own; made news has few plots, so that a save without a folder is compared with many alike; the words, names and dates of the same articles are asked for.',
      'Asked by messages from a page of the extension to its real background. Save: `saveTab`, from the question to the answer: the page is read, analysed, compared with what is saved and on disk. Related: `findRelatedTo`, after ten that are not counted; cold: the background was killed just before; start alone: so it was, and asked for nearly nothing. Search: the first 30 of `searchLibrary` with their snippets: one word, two, a beginning, a phrase, a filter, both. Facets: eight of each kind, of all articles.',
      'Measured when the machine has come to rest after the filling. First list: the library’s page in a frame, from its address to its first row. Background: what its scripts hold after all of that, as Chromium tells it; Firefox does not.',
      'A save may take 60, related articles 60 warm and 150 cold, a search 60, the first list 200; the background may hold 60 MB.',
    ],
  };
}

function fillingTable(rows: readonly Row[]): Table {
  return {
    title: 'Library: milliseconds of the store alone, while it grows to so many articles',
    rows: rows.map((row) => pick(row, (name) => FILLING.test(name) || name === 'browser' || name === 'articles')),
    notes: [
      'Put: one article analysed beforehand, its terms and its transaction to the disk. Tidying: its share of bringing the index into shape, which is done in steps while nothing else is asked.',
    ],
  };
}

function peersTable(rows: readonly Row[]): Table {
  return {
    title: 'Library: words searched for in memory, by others, in a page of Chromium',
    rows,
    notes: [
      'Title and text, accents folded, beginnings of words; neither phrases nor filters are asked for. Load: what a background that was killed must do before it can answer; FlexSearch was not asked to.',
    ],
  };
}

function pick(row: Row, isWanted: (name: string) => boolean): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => isWanted(name)));
}
