import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browsers/find-browser';
import { servePages, type PageServer } from '../browsers/serve-pages';
import { startBrowser } from '../browsers/start-browser';
import { buildExtension } from '../build/build-extension';
import { zipFolder } from '../build/zip-folder';
import { buildInPage } from './in-page/build-in-page';
import { medianOf } from './median-time';
import { loadPages, pageFolders, type BenchPage } from './pages/bench-page';
import { BUDGET, judge } from './pages/judge-budget';
import { measureOthers } from './pages/measure-others';
import { marksWhileHidden, measureOurs } from './pages/measure-ours';
import { p95Of } from './pages/percentile';
import { pagesTable, waysTable, type MeasuredPage, type ScriptBytes } from './pages/tables';
import { rounded } from './rounded';
import type { Section, Table } from './section';
import { untilRest } from './until-rest';

type Row = Table['rows'][number];

/** `PAGES=dir` measures the `.html` files of a folder too, as `--data dir` does those of its folder `pages`. */
const NAMED_FOLDER = 'PAGES';
const HIDDEN_PAGE = '/pages/demo-fr/page.html';

/** What Repères costs the pages that a reader opens, beside other ways to mark them, in both browsers. */
export const pages: Section = {
  name: 'pages',
  measure: async ({ browsers, corpora }) => {
    const measuredPages = loadPages(pageFolders(corpora, process.env[NAMED_FOLDER]));
    const peers = await buildInPage('pages/peers-in-page', 'Peers');
    const measured: MeasuredPage[] = [];
    const budget: Row[] = [];
    for (const browser of browsers) {
      const found = await measureBrowser(browser, measuredPages, peers);
      measured.push(...found.measured);
      const inPackage = packageRow(browser);
      budget.push(...budgetRows(browser, found.measured, found.hiddenMarks), inPackage);
    }
    return [pagesTable(measured, scriptBytes()), waysTable(measured), { title: 'Pages: the budget', rows: budget, notes: NOTES }];
  },
};

const NOTES = [
  'Painted: the 95th of 100 loads of all pages together that are marked, the background awake; longest: the worst page’s median.',
  'No article: the pages on which nothing is marked; thread: the worst page’s median, within the time that it was watched.',
  'Package: as it is sent to the store.',
];

async function measureBrowser(
  name: BrowserName,
  all: readonly BenchPage[],
  peers: string,
): Promise<{ readonly measured: MeasuredPage[]; readonly hiddenMarks: number }> {
  buildExtension(name === 'firefox' ? 'test-firefox' : 'test-chrome');
  const server = await servePages();
  for (const { path, html } of all) if (!path.startsWith('/pages/')) server.put(path, html);
  try {
    const driver = await startBrowser(name, { language: 'en', isOffline: true });
    await untilRest();
    const ours = await measureOurs(driver, server, all);
    const hiddenMarks = await marksWhileHidden(driver, server.address(HIDDEN_PAGE));
    await driver.close();
    return { measured: await measureWithout(name, server, ours, peers), hiddenMarks };
  } finally {
    await server.close();
  }
}

async function measureWithout(
  name: BrowserName,
  server: PageServer,
  ours: Awaited<ReturnType<typeof measureOurs>>,
  peers: string,
): Promise<MeasuredPage[]> {
  const driver = await startBrowser(name, { language: 'en', isOffline: true, build: 'none' });
  try {
    await untilRest();
    const measured: MeasuredPage[] = [];
    for (const one of ours) measured.push({ browser: name, ours: one, others: await measureOthers(driver, server, one, peers) });
    return measured;
  } finally {
    await driver.close();
  }
}

function budgetRows(browser: BrowserName, measured: readonly MeasuredPage[], hiddenMarks: number): Row[] {
  const [articles, heavy, others] = [
    measured.filter(({ ours }) => ours.marks > 0 && !ours.page.isHeavy),
    measured.filter(({ ours }) => ours.page.isHeavy),
    measured.filter(({ ours }) => ours.marks === 0),
  ].map((some) => some.map(({ ours }) => ours));
  if (!articles || !heavy || !others) return [];
  const worst = (some: typeof articles, what: 'longest' | 'total'): number =>
    rounded(Math.max(0, ...some.map(({ own }) => medianOf(own.map((one) => one[what])))));
  const painted = (some: typeof articles): number => rounded(p95Of(some.flatMap((one) => one.painted)));
  const { detector } = scriptBytes();
  return [
    judge('article: marks painted, p95', painted(articles), BUDGET.painted, 'ms'),
    judge('article: longest task', worst(articles, 'longest'), BUDGET.longest, 'ms'),
    judge('article in a hidden tab: marks', hiddenMarks, BUDGET.hiddenMarks, ''),
    judge('page of 2.6 MB: marks painted, p95', painted(heavy), BUDGET.heavyPainted, 'ms'),
    judge('page of 2.6 MB: longest task', worst(heavy, 'longest'), BUDGET.longest, 'ms'),
    judge('no article: script', detector, BUDGET.otherScript, 'bytes'),
    judge('no article: thread', worst(others, 'total'), BUDGET.otherThread, 'ms'),
  ].map((row) => ({ browser, ...row }));
}

function packageRow(browser: BrowserName): Row {
  const mode = browser === 'firefox' ? 'firefox' : 'chrome';
  buildExtension(mode);
  const { length } = zipFolder(fileURLToPath(new URL(`../../dist/${mode}`, import.meta.url)));
  return { browser, ...judge('package', length, BUDGET.package, 'bytes') };
}

/** Of the builds that are measured: what runs on every page, and what comes to an article, at once and when it is at rest. */
function scriptBytes(): ScriptBytes {
  return { detector: sizeOf('detect.iife.js'), reading: sizeOf('index.iife.js'), drawing: sizeOf('draw.iife.js') };
}

/** The larger of the two that the browsers get. */
function sizeOf(file: string): number {
  return Math.max(...SCRIPT_FOLDERS.map((folder) => sizeIn(folder, file)));
}

const SCRIPT_FOLDERS = ['../../dist/test-chrome/src/content/', '../../dist/test-firefox/src/content/'];

function sizeIn(folder: string, file: string): number {
  return statSync(new URL(folder + file, import.meta.url), { throwIfNoEntry: false })?.size ?? 0;
}
