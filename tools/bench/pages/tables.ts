import { medianOf } from '../median-time';
import { rounded } from '../rounded';
import type { Table } from '../section';
import { compareWritten } from './compare-written';
import { BUDGET, holds } from './judge-budget';
import { OTHER_WAYS, type OtherOnPage } from './measure-others';
import { AT_REST, RUNS, type OursOnPage } from './measure-ours';
import type { OwnTime } from './own-time';
import { p95Of } from './percentile';

type Row = Table['rows'][number];

/** What was measured of a page in one browser, ours and the others'. */
export interface MeasuredPage {
  readonly browser: string;
  readonly ours: OursOnPage;
  readonly others: readonly OtherOnPage[];
}

/** Bytes of the scripts that are loaded into every page, and into articles: at once, and a while after they were marked. */
export interface ScriptBytes {
  readonly detector: number;
  readonly reading: number;
  readonly drawing: number;
}

/** A row for each page: what Repères costs it. */
export function pagesTable(measured: readonly MeasuredPage[], scripts: ScriptBytes): Table {
  return {
    title: 'Pages: what Repères costs them, in milliseconds',
    rows: measured.map((one) => rowOf(one, scripts)),
    notes: [
      'Served from this machine, every other host unreachable. Our fixtures but those that build themselves late or fight scripts, a made page of 2.6 MB, and the pages of the folders that are given.',
      `Painted: from DOMContentLoaded until the first frame with marks is drawn, at most one frame too long; of ${RUNS} loads with the background awake, and of ${RUNS} for each of which it was killed before (from sleep).`,
      `Thread, longest: of our scripts on the page’s main thread, all together and within one task; medians of ${RUNS} loads until ${AT_REST / 1_000} s after the marks, under the browser’s profiler, which makes them longer. Chromium: its trace. Where nothing is marked the thread’s own time is told: in Chromium of each call, without the profiler; in Firefox by its profiler, which looks five times in a millisecond there, and once elsewhere. In Firefox the longest stretch without a pause stands for a task.`,
      'Script: bytes of our scripts in the page; one that is no article and promises in its head to be one gets the reading script too, which then does nothing. DOM: characters that the page written out has more than without us. Memory: MB more than without us; in Firefox of the whole process, which varies by some MB.',
      'Analysis: the round trip of `analyse` with the article’s text; cold: the background was killed just before.',
    ],
  };
}

function rowOf({ browser, ours, others }: MeasuredPage, scripts: ScriptBytes): Row {
  const without = others.find(({ way }) => way === 'no extension');
  const thread = rounded(medianOf(ours.own.map(({ total }) => total)));
  const longest = rounded(medianOf(ours.own.map((own) => own.longest)));
  return {
    browser,
    page: ours.page.name,
    KB: Math.round(ours.page.html.length / 1_000),
    marks: ours.marks,
    'painted p50': timeOf(medianOf(ours.painted)),
    'painted p95': timeOf(p95Of(ours.painted)),
    'from sleep p50': timeOf(medianOf(ours.fromSleep)),
    'from sleep p95': timeOf(p95Of(ours.fromSleep)),
    thread,
    longest,
    'script bytes': scripts.detector + (ours.marks > 0 ? scripts.reading + scripts.drawing : 0),
    DOM: compareWritten(ours.written, without?.written ?? []),
    'memory MB': moreMemory(ours.memory, without?.memory ?? null),
    'analysis warm': ours.analysis && rounded(ours.analysis.warm),
    'analysis cold': ours.analysis && rounded(ours.analysis.cold),
    holds: ours.marks > 0 ? holdsOnArticle(ours, longest) : holdsElsewhere(thread, scripts),
  };
}

function holdsOnArticle({ page, painted }: OursOnPage, longest: number): string {
  return holds([
    ['painted p95', rounded(p95Of(painted)), page.isHeavy ? BUDGET.heavyPainted : BUDGET.painted],
    ['longest', longest, BUDGET.longest],
  ]);
}

function holdsElsewhere(thread: number, { detector }: ScriptBytes): string {
  return holds([
    ['thread', thread, BUDGET.otherThread],
    ['script', detector, BUDGET.otherScript],
  ]);
}

/** Null where nothing was measured. */
function timeOf(milliseconds: number): number | null {
  return Number.isNaN(milliseconds) ? null : rounded(milliseconds);
}

function moreMemory(ours: number | null, without: number | null): number | null {
  return ours === null || without === null ? null : rounded(ours - without);
}

/** A row for each way in each browser, over all pages that are marked. */
export function waysTable(measured: readonly MeasuredPage[]): Table {
  const marked = measured.filter(({ ours }) => ours.marks > 0);
  const browsers = [...new Set(marked.map(({ browser }) => browser))];
  const rows = browsers.flatMap((browser) => {
    const pages = marked.filter((one) => one.browser === browser);
    const ours = wayRow(
      browser,
      'Repères',
      pages.map(({ ours: one, others }) => ({ ...one, without: withoutOf(others) })),
    );
    const rest = OTHER_WAYS.map((way) =>
      wayRow(
        browser,
        way,
        pages.flatMap(({ others }) =>
          others.filter((one) => one.way === way).map((one) => ({ ...one, without: withoutOf(others) })),
        ),
      ),
    );
    return [ours, ...rest];
  });
  return {
    title: 'Pages: other ways to the same marks, medians over the pages that are marked, in milliseconds',
    rows,
    notes: [
      '`<mark>`: is told where our marks are and wraps them by splitting their text nodes, at DOMContentLoaded. Chrono-node and compromise look for dates and names in the texts of paragraphs, headings and items, in the page, and wrap them likewise; both are scripts of the page, compiled before it is read.',
      'Thread, longest: of that way’s scripts, as above. Whole page: all that its main thread did in those loads, and the longest of its tasks (Chromium).',
      'DOM: characters that the page written out has more than without any of it. Memory: MB more than without.',
    ],
  };
}

interface WayOnPage {
  readonly marks: number;
  readonly painted: readonly number[];
  readonly own: readonly OwnTime[];
  readonly all: readonly OwnTime[];
  readonly written: readonly string[];
  readonly memory: number | null;
  readonly without: OtherOnPage | undefined;
}

function wayRow(browser: string, way: string, pages: readonly WayOnPage[]): Row {
  const painted = pages.flatMap((page) => page.painted);
  const added = pages.map(({ written, without }) => compareWritten(written, without?.written ?? []));
  const memory = pages.flatMap(({ memory: ours, without }) => moreMemory(ours, without?.memory ?? null) ?? []);
  return {
    browser,
    way,
    marks: pages.reduce((sum, page) => sum + page.marks, 0),
    'painted p50': middleOf(painted),
    'painted p95': timeOf(p95Of(painted)),
    thread: middleOf(pages.flatMap(({ own }) => own.map(({ total }) => total))),
    longest: middleOf(pages.flatMap(({ own }) => own.map(({ longest }) => longest))),
    'whole page': middleOf(pages.flatMap(({ all }) => all.map(({ total }) => total))),
    'its longest': middleOf(pages.flatMap(({ all }) => all.map(({ longest }) => longest))),
    DOM: middleOf(added.filter((one) => typeof one === 'number')),
    'memory MB': middleOf(memory),
  };
}

function middleOf(numbers: readonly number[]): number | null {
  return timeOf(medianOf(numbers));
}

function withoutOf(others: readonly OtherOnPage[]): OtherOnPage | undefined {
  return others.find(({ way }) => way === 'no extension');
}
