import type { Page } from 'puppeteer-core';
import type { Driver } from '../../browsers/driver';
import { saveNews } from '../../browsers/save-news';
import type { PageServer } from '../../browsers/serve-pages';
import type { MadeArticle } from '../../corpora/made-news/make-news';
import { pageOf } from '../../corpora/made-news/page-of';
import { medianOf } from '../median-time';
import { rounded } from '../rounded';
import { untilRest } from '../until-rest';
import type { MadeQuery } from './make-queries';

/** What is measured in. */
export interface Measured {
  readonly driver: Driver;
  readonly server: PageServer;
  /** A page of the extension that knows `Bench`. */
  readonly page: Page;
  readonly queries: readonly MadeQuery[];
}

type Row = Readonly<Record<string, string | number | null>>;

const RELATED = 40;
const COLD = 10;
const LISTS = 7;
const ROUNDS = 3;
const MEGABYTE = 1e6;
const MOST_SHOWN = 30;
const KINDS = ['person', 'place', 'organisation', 'event', 'date', 'site', 'language', 'tag', 'label'];

/** Times of a library with so many articles, in milliseconds. `news` is saved as a reader would. */
export async function measureLibrary(
  { driver, server, page, queries }: Measured,
  size: number,
  news: readonly MadeArticle[],
): Promise<Row[]> {
  await page.bringToFront();
  await untilRest();
  const ids = Array.from({ length: RELATED + COLD }, (_, at) => idOf(Math.floor((at * size) / (RELATED + COLD))));
  // Warm is what has been asked some times: a background that slept compiles its code anew.
  await inTurn(ids.slice(0, COLD), (id) => ask(page, 'findRelatedTo', id));
  const related = await inTurn(ids.slice(COLD), (id) => ask(page, 'findRelatedTo', id));
  const fromDeath = async (question: string, ...values: readonly string[]): Promise<number> => {
    await driver.killBackground();
    return ask(page, question, ...values);
  };
  const cold = await inTurn(ids.slice(0, COLD), (id) => fromDeath('findRelatedTo', id));
  // It opens the database and reads next to nothing.
  const starts = await inTurn(ids.slice(0, COLD), () => fromDeath('listRemovals'));
  const searches = await inTurn(Array.from({ length: ROUNDS }, () => queries).flat(), ({ words }) =>
    ask(page, 'searchLibrary', { words, filters: [], sort: 'relevance', from: 0, count: MOST_SHOWN }),
  );
  const facets = await inTurn([1, 2, 3, 4, 5], () => ask(page, 'listFacets', { words: '', filters: [] }, KINDS, 8));
  const heap = await driver.measureBackground();
  const lists = await inTurn(Array.from({ length: LISTS }), () => timeFirstList(page));
  const saves = await timeSaves(driver, server, page, news);
  const disk = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  return [
    {
      browser: driver.name,
      articles: size,
      ...spread('save', saves),
      ...spread('related', related),
      ...spread('related cold', cold),
      'start alone p50': rounded(medianOf(starts)),
      ...spread('search', searches),
      'facets of all p50': rounded(medianOf(facets)),
      'first list p50': rounded(medianOf(lists)),
      'background MB': heap === null ? null : rounded(heap / MEGABYTE),
      'disk MB': rounded(disk / MEGABYTE),
    },
  ];
}

/** The slowest query of each kind matters less than the usual one and the tail. */
export function spread(name: string, times: readonly number[]): Row {
  const sorted = times.toSorted((one, other) => one - other);
  return {
    [`${name} p50`]: rounded(medianOf(times)),
    [`${name} p95`]: rounded(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN),
  };
}

async function inTurn<Value>(values: readonly Value[], time: (value: Value) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (const value of values) times.push(await time(value));
  return times;
}

/** Asks the background as our pages do, and times it there. */
async function ask(page: Page, question: string, ...values: readonly unknown[]): Promise<number> {
  const answer = await page.evaluate(
    async (message: object) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const started = performance.now();
      const { ok, message: failure } = await chrome.runtime.sendMessage(message);
      return { milliseconds: performance.now() - started, failure: ok ? '' : failure };
    },
    { ask: question, values },
  );
  if (answer.failure !== '') throw new Error(`${question}: ${answer.failure}`);
  return answer.milliseconds;
}

interface Chrome {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ ok: boolean; message: string; value: unknown }> };
  readonly tabs: { readonly query: (all: object) => Promise<readonly { readonly id: number; readonly url?: string }[]> };
}

/** The library's page in a frame, from its address to its first row. */
async function timeFirstList(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;inset:0;width:1000px;height:800px';
    frame.src = '/src/ui/library/index.html';
    const started = performance.now();
    document.body.append(frame);
    while (!frame.contentDocument?.querySelector('a.title, .articles li')) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      if (performance.now() - started > 30_000) throw new Error('The library lists nothing.');
    }
    const shown = performance.now() - started;
    frame.remove();
    return shown;
  });
}

/** The first page is not counted: it warms the background up. */
async function timeSaves(driver: Driver, server: PageServer, page: Page, news: readonly MadeArticle[]): Promise<number[]> {
  await saveNews(driver, server, news.slice(0, 1));
  const tab = await driver.openPage('about:blank');
  const times = await inTurn(news.slice(1), async (article) => {
    server.put(article.path, pageOf(article));
    const address = server.address(article.path);
    await tab.goto(address);
    const tabId = await page.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id;
    }, address);
    await ask(page, 'readTab', tabId);
    return ask(page, 'saveTab', tabId);
  });
  await tab.close();
  return times;
}

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
