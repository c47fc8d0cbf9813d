import type { Page } from 'puppeteer-core';
import { pause, type Driver } from '../../browsers/driver';
import type { PageServer } from '../../browsers/serve-pages';
import { openAsker, type Asker } from '../background/open-asker';
import { medianOf } from '../median-time';
import type { BenchPage } from './bench-page';
import type { OwnTime } from './own-time';
import { profilePage } from './profile-firefox';
import { tabMemory } from './tab-memory';
import { tracePage } from './trace-chromium';
import { makeVisitor } from './visit';
import type { Watched } from './watch-page';

/** What one page cost with Repères; times in milliseconds, an entry a run. */
export interface OursOnPage {
  readonly page: BenchPage;
  readonly marks: number;
  /** Where the marks are, for a peer that is told. */
  readonly places: readonly MarkPlace[];
  /** From DOMContentLoaded to marks painted; none where nothing was marked. */
  readonly painted: readonly number[];
  /** The same with the background killed before the page was gone to. */
  readonly fromSleep: readonly number[];
  /** Of our scripts on the page's main thread. */
  readonly own: readonly OwnTime[];
  /** Of all that ran on the page's main thread; none in Firefox. */
  readonly all: readonly OwnTime[];
  /** The page as it was written out after each run. */
  readonly written: readonly string[];
  readonly memory: number | null;
  readonly analysis: { readonly cold: number; readonly warm: number } | null;
}

/** A mark by the number of its text node in the body. */
export interface MarkPlace {
  readonly node: number;
  readonly start: number;
  readonly words: string;
}

export const RUNS = 5;
/** What draws cards comes to an article so long after its marks, at the latest; in milliseconds. */
export const AT_REST = 3_500;
const ANALYSES = 5;

/**
 * Measures each page in a browser that has Repères. How soon marks are painted comes first, on all pages: after a background was killed or
 * code was profiled, loads are slower for a while.
 */
export async function measureOurs(driver: Driver, server: PageServer, pages: readonly BenchPage[]): Promise<OursOnPage[]> {
  const own = await driver.openOwnPage('src/ui/welcome/index.html');
  const visitor = await makeVisitor(await driver.openPage('about:blank'));
  const visit: Visit = (page, isMarked) => visitor.visit(server.address(page.path), isMarked);
  await visitor.page.bringToFront();
  const painted = await unlessLeft(pages, async (page) => {
    const seen = await measurePainting(driver, visitor.page, page, visit);
    return { ...seen, draft: seen.marks > 0 ? await draftOf(own, server.address(page.path)) : null };
  });
  await own.close();
  const asleep = await unlessLeft(painted, async (seen) => ({ ...seen, ...(await measureFromSleep(driver, seen, visit)) }));
  const watched = await unlessLeft(asleep, async (seen) => ({
    ...seen,
    ...(await watchThreads(driver, visitor.page, seen, visit)),
  }));
  const asker = await openAsker(driver);
  const all: OursOnPage[] = [];
  for (const { draft, ...seen } of watched) all.push({ ...seen, analysis: draft && (await measureAnalysis(asker, draft)) });
  await asker.close();
  return all;
}

/** Loads a page in the tab that is measured. */
type Visit = (page: BenchPage, isMarked: boolean) => Promise<Watched>;

/** How many marks an article has that was loaded in a tab behind another one. */
export async function marksWhileHidden(driver: Driver, address: string): Promise<number> {
  const visitor = await makeVisitor(await driver.openPage('about:blank'));
  const front = await driver.openPage('about:blank');
  await front.bringToFront();
  const { marks } = await visitor.visit(address, false);
  await Promise.all([front.close(), visitor.page.close()]);
  return marks;
}

/** What leads elsewhere by itself is not measured, and said. */
async function unlessLeft<From, To>(pages: readonly From[], measure: (page: From) => Promise<To>): Promise<To[]> {
  const measured: To[] = [];
  for (const page of pages) {
    try {
      measured.push(await measure(page));
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'PageLeft') throw error;
      console.error(`Not measured: ${error.message}`);
    }
  }
  return measured;
}

type Painting = Omit<OursOnPage, 'fromSleep' | 'own' | 'all' | 'analysis'>;

async function measurePainting(driver: Driver, tab: Page, page: BenchPage, visit: Visit): Promise<Painting> {
  const first = await visit(page, true);
  const isMarked = first.painted !== null;
  const visits = await repeat(RUNS, () => visit(page, isMarked));
  return {
    page,
    marks: first.marks,
    places: isMarked ? ((await tab.evaluate(PLACES)) as readonly MarkPlace[]) : [],
    painted: visits.flatMap(({ painted }) => painted ?? []),
    written: visits.map(({ html }) => html),
    memory: await tabMemory(tab, driver.name),
  };
}

async function measureFromSleep(driver: Driver, { page, marks }: Painting, visit: Visit): Promise<Pick<OursOnPage, 'fromSleep'>> {
  const visits = marks > 0 ? await repeat(RUNS, () => driver.killBackground().then(() => visit(page, true))) : [];
  return { fromSleep: visits.flatMap(({ painted }) => painted ?? []) };
}

async function watchThreads(
  driver: Driver,
  tab: Page,
  { page, marks }: Painting,
  visit: Visit,
): Promise<Pick<OursOnPage, 'own' | 'all'>> {
  const threads = await repeat(RUNS, () => watchThread(driver, tab, marks > 0, () => visit(page, marks > 0)));
  return { own: threads.map(({ own }) => own), all: threads.flatMap(({ all }) => all ?? []) };
}

/** A profiler makes short scripts long: where nothing but the detector runs, its calls are timed without one. */
async function watchThread(
  driver: Driver,
  tab: Page,
  isMarked: boolean,
  load: () => Promise<unknown>,
): Promise<{ readonly own: OwnTime; readonly all: OwnTime | null }> {
  const work = async (): Promise<void> => {
    await load();
    if (isMarked) await pause(AT_REST);
  };
  if (driver.name === 'firefox') return { own: await profilePage(tab, 'src/content/', !isMarked, work), all: null };
  return tracePage(tab, { isOwn: (url) => url.startsWith('chrome-extension://'), isProfiled: isMarked }, work);
}

async function measureAnalysis(asker: Asker, { text, language }: Draft): Promise<NonNullable<OursOnPage['analysis']>> {
  const time = (): Promise<number> => asker.timeAnalysis(text, language);
  const cold = await repeat(ANALYSES, async () => asker.killBackground().then(time));
  const warm = await repeat(ANALYSES, time);
  return { cold: medianOf(cold), warm: medianOf(warm) };
}

async function repeat<T>(times: number, run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let time = 0; time < times; time += 1) results.push(await run());
  return results;
}

/** Run in the page, which can count through what our script painted. */
const PLACES = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const numbers = new Map();
  while (walker.nextNode()) numbers.set(walker.currentNode, numbers.size);
  const places = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('reperes-') || name === 'reperes-warning') continue;
    for (const { startContainer: text, startOffset: start, endContainer, endOffset } of highlight)
      if (text === endContainer) places.push({ node: numbers.get(text), start, words: text.data.slice(start, endOffset) });
  }
  return places;
})()`;

interface Draft {
  readonly text: string;
  readonly language: string;
}

async function draftOf(own: Page, address: string): Promise<Draft | null> {
  const draft = await own.evaluate(`(async () => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === ${JSON.stringify(address)});
    const { value } = await chrome.tabs.sendMessage(tab.id, { ask: 'getDraft', values: [] }, { frameId: 0 });
    return value && { text: value.text, language: value.language };
  })()`);
  return draft as Draft | null;
}
