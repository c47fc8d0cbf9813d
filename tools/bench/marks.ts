import type { Page } from 'puppeteer-core';
import { askTab } from '../browsers/ask-tab';
import { until, type Driver } from '../browsers/driver';
import { openPopupFor } from '../browsers/open-popup';
import { selectWords } from '../browsers/select-words';
import { servePages } from '../browsers/serve-pages';
import type { BrowserName } from '../browsers/find-browser';
import { startBrowser } from '../browsers/start-browser';
import { buildExtension } from '../build/build-extension';
import { traceMainThread } from './marks/longest-task';
import { medianOf } from './median-time';
import { rounded } from './rounded';
import type { Section, Table } from './section';

const MARKS = 200;
/** The last marks are timed. */
const TIMED = 10;
const WORDS_IN_A_BLOCK = 40;
const MOST_MILLISECONDS = 16;

/** What it costs the page to mark a passage when it has many marks already. */
export const marks: Section = {
  name: 'marks',
  measure: async ({ browsers }) => {
    const rows: Table['rows'][number][] = [];
    for (const browser of browsers) rows.push(await measureBrowser(browser));
    return [tableOf(rows)];
  },
};

async function measureBrowser(name: BrowserName): Promise<Table['rows'][number]> {
  buildExtension(name === 'firefox' ? 'test-firefox' : 'test-chrome');
  const [driver, server] = await Promise.all([startBrowser(name, { language: 'en' }), servePages()]);
  try {
    server.put('/articles/long', longPage());
    const page = await driver.openPage(server.address('/articles/long'));
    const popup = await openPopupFor(driver, server.address('/articles/long'));
    await until('the page is read', async () => (await askTab(popup, 'describeReading'))?.state === 'read');
    const before = await page.evaluate(OUTER_HTML);
    await page.bringToFront();
    for (let mark = 0; mark < MARKS - TIMED; mark += 1) await markWords(page, popup, mark);
    // The card of the last mark is open.
    await page.keyboard.press('Escape');
    const timed: Timed[] = [];
    for (let mark = MARKS - TIMED; mark < MARKS; mark += 1) timed.push(await timeMark(driver, page, mark));
    await until('nothing of ours is open', async () => (await driver.inCard(page, '() => true')) === null);
    const isAsItWas = (await page.evaluate(OUTER_HTML)) === before;
    return { browser: name, marks: MARKS, ...inRow(timed), 'nodes of the page': isAsItWas ? 'as they were' : 'changed' };
  } finally {
    await driver.close();
    await server.close();
  }
}

const OUTER_HTML = 'document.documentElement.outerHTML';

interface Timed {
  /** From the press of the button to the paint, the library's disk included. */
  readonly painted: number;
  /** Null where the browser gives no trace. */
  readonly longest: number | null;
}

/** Marks as a reader does, by the bar. */
async function timeMark(driver: Driver, page: Page, mark: number): Promise<Timed> {
  await selectWords(page, wordsOf(mark));
  await until('the bar is there', () => driver.inCard(page, '(root) => root.querySelector("[role=toolbar]") !== null'));
  // By key: what a program clicks there is not obeyed.
  await driver.inCard(page, `(root) => root.querySelector('[role=toolbar] button').focus()`);
  let painted = 0;
  const work = async (): Promise<void> => {
    await page.keyboard.press('Enter');
    painted = await page.evaluate(UNTIL_PAINTED, mark + 1);
  };
  if (driver.name === 'firefox') return work().then(() => ({ painted, longest: null }));
  const { longest } = await traceMainThread(page, work);
  return { painted, longest };
}

/** Milliseconds from the press of the bar's button, which the page notes, until so many marks are painted. */
const UNTIL_PAINTED = async (wanted: number): Promise<number> => {
  const started = performance.now();
  for (;;) {
    const highlight = CSS.highlights.get('reperes-label-yellow-solid');
    if ((highlight?.size ?? 0) >= wanted) return performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve));
  }
};

async function markWords(page: Page, popup: Page, mark: number): Promise<void> {
  await selectWords(page, wordsOf(mark));
  await askTab(popup, 'markSelection');
  await page.evaluate(UNTIL_PAINTED, mark + 1);
}

function wordsOf(mark: number): string {
  return `le passage ${mark} du récit`;
}

function longPage(): string {
  const blocks = Array.from({ length: MARKS }, (_, mark) => {
    const before = Array.from({ length: WORDS_IN_A_BLOCK }, (__, word) => `mot${(mark * 7 + word * 13) % 997}`).join(' ');
    return `<p>Le 5 avril 2022, ${before}, ${wordsOf(mark)}, puis ${before.toUpperCase().toLowerCase()}.</p>`;
  });
  const jsonLd = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Un long récit' };
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Un long récit</title><script type="application/ld+json">${JSON.stringify(jsonLd)}</script><body><article><h1>Un long récit</h1>${blocks.join('')}</article></body></html>`;
}

function inRow(timed: readonly Timed[]): Record<string, number | null> {
  const longest = timed.flatMap((one) => one.longest ?? []);
  return {
    'painted after ms': rounded(medianOf(timed.map(({ painted }) => painted))),
    'longest task ms': longest.length > 0 ? rounded(medianOf(longest)) : null,
    'longest of all ms': longest.length > 0 ? rounded(Math.max(...longest)) : null,
  };
}

function tableOf(rows: Table['rows']): Table {
  return {
    title: `Marks: milliseconds for one mark more, with ${MARKS} on the page`,
    rows,
    notes: [
      `Medians of the last ${TIMED} of ${MARKS} marks, each in a paragraph of its own of some ${WORDS_IN_A_BLOCK * 2} words.`,
      'Painted after: from the press of the bar’s button until the mark is painted; the round trip to the background and the library’s disk are in it.',
      `Longest task: of the page’s main thread meanwhile, by Chromium’s own trace; it may take ${MOST_MILLISECONDS}. Firefox gives no trace.`,
    ],
  };
}
