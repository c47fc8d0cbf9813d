import type { Page } from 'puppeteer-core';
import type { Driver } from '../../browsers/driver';
import type { PageServer } from '../../browsers/serve-pages';
import { openAsker } from '../background/open-asker';
import { medianOf } from '../median-time';
import type { BenchPage } from './bench-page';
import type { OwnTime } from './own-time';
import { profilePage } from './profile-firefox';
import { tabMemory } from './tab-memory';
import { tracePage } from './trace-chromium';
import { makeVisitor, type Visitor } from './visit';

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
const ANALYSES = 5;

/** Measures each page in a browser that has Repères. */
export async function measureOurs(driver: Driver, server: PageServer, pages: readonly BenchPage[]): Promise<OursOnPage[]> {
  const own = await driver.openOwnPage('src/ui/welcome/index.html');
  const tab = await driver.openPage('about:blank');
  const visitor = await makeVisitor(tab);
  const measured: { readonly ours: Omit<OursOnPage, 'analysis'>; readonly draft: Draft | null }[] = [];
  for (const page of pages) {
    const address = server.address(page.path);
    const ours = await unlessLeft(measurePage(driver, visitor, page, address));
    if (!ours) continue;
    measured.push({ ours, draft: ours.marks > 0 ? await draftOf(own, address) : null });
  }
  await own.close();
  const asker = await openAsker(driver);
  const all: OursOnPage[] = [];
  for (const { ours, draft } of measured) {
    const time = (): Promise<number> => asker.timeAnalysis(draft?.text ?? '', draft?.language ?? 'fr');
    const cold = draft && (await repeat(ANALYSES, async () => asker.killBackground().then(time)));
    const warm = draft && (await repeat(ANALYSES, time));
    all.push({ ...ours, analysis: cold && warm && { cold: medianOf(cold), warm: medianOf(warm) } });
  }
  await asker.close();
  return all;
}

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
async function unlessLeft<T>(measuring: Promise<T>): Promise<T | null> {
  try {
    return await measuring;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PageLeft') throw error;
    console.error(`Not measured: ${error.message}`);
    return null;
  }
}

async function measurePage(
  driver: Driver,
  visitor: Visitor,
  page: BenchPage,
  address: string,
): Promise<Omit<OursOnPage, 'analysis'>> {
  await visitor.page.bringToFront();
  const first = await visitor.visit(address, true);
  const isMarked = first.painted !== null;
  const visits = await repeat(RUNS, () => visitor.visit(address, isMarked));
  const places = isMarked ? ((await visitor.page.evaluate(PLACES)) as readonly MarkPlace[]) : [];
  const memory = await tabMemory(visitor.page, driver.name);
  const asleep = isMarked ? await repeat(RUNS, () => driver.killBackground().then(() => visitor.visit(address, true))) : [];
  const threads = await repeat(RUNS, () => watchThread(driver, visitor, address, isMarked));
  return {
    page,
    marks: first.marks,
    places,
    painted: visits.flatMap(({ painted }) => painted ?? []),
    fromSleep: asleep.flatMap(({ painted }) => painted ?? []),
    own: threads.map(({ own }) => own),
    all: threads.flatMap(({ all }) => all ?? []),
    written: visits.map(({ html }) => html),
    memory,
  };
}

/** A profiler makes short scripts long: where nothing but the detector runs, its calls are timed without one. */
async function watchThread(
  driver: Driver,
  visitor: Visitor,
  address: string,
  isMarked: boolean,
): Promise<{ readonly own: OwnTime; readonly all: OwnTime | null }> {
  const work = async (): Promise<void> => void (await visitor.visit(address, isMarked));
  if (driver.name === 'firefox') return { own: await profilePage(visitor.page, 'src/content/', !isMarked, work), all: null };
  return tracePage(visitor.page, { isOwn: (url) => url.startsWith('chrome-extension://'), isProfiled: isMarked }, work);
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
