import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPages, pageFolders } from '../../tools/bench/pages/bench-page';
import { compareWritten } from '../../tools/bench/pages/compare-written';
import { holds, judge } from '../../tools/bench/pages/judge-budget';
import { ownSamples } from '../../tools/bench/pages/own-samples';
import { ownTime } from '../../tools/bench/pages/own-time';
import { p95Of } from '../../tools/bench/pages/percentile';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the pages that are measured', () => {
  it('are our own, one of 2.6 MB, and every .html file of the folders that are given', () => {
    writeFileSync(join(folder, 'b.html'), '<p>b');
    writeFileSync(join(folder, 'a.HTM'), '<p>a');
    writeFileSync(join(folder, 'notes.txt'), 'none');
    const pages = loadPages([folder]);
    expect(pages.slice(-2)).toEqual([
      { name: 'a', path: '/given/a.HTM', html: '<p>a', isHeavy: false },
      { name: 'b', path: '/given/b.html', html: '<p>b', isHeavy: false },
    ]);
    expect(pages.map(({ name }) => name)).toContain('demo-fr');
    const heavy = pages.filter(({ isHeavy }) => isHeavy).map(({ html }) => Buffer.byteLength(html));
    expect(heavy).toHaveLength(1);
    expect(Math.abs((heavy[0] ?? 0) - 2_600_000)).toBeLessThan(20_000);
  });

  it('are given under the addresses that they say they have', () => {
    writeFileSync(join(folder, 'a.html'), '<link href="https://journal.example/monde/2022/04/05/pont?a=1" rel="canonical">');
    writeFileSync(join(folder, 'b.html'), '<link rel=canonical href=/nowhere>');
    expect(
      loadPages([folder])
        .slice(-2)
        .map(({ path }) => path),
    ).toEqual(['/given/a.html/monde/2022/04/05/pont', '/given/b.html']);
  });

  it('are looked for in the folder named and in that of the corpora, if it has one', () => {
    expect(pageFolders(folder, undefined)).toEqual([]);
    mkdirSync(join(folder, 'pages'));
    expect(pageFolders(folder, 'elsewhere')).toEqual([join(folder, 'pages'), 'elsewhere']);
    expect(pageFolders(undefined, '')).toEqual([]);
  });
});

describe('the time of our scripts', () => {
  it('counts what lies in something else once, and the longest within one task', () => {
    const own = [
      { start: 0, end: 10 },
      { start: 2, end: 4 },
      { start: 30, end: 35 },
      { start: 36, end: 40 },
    ];
    const tasks = [
      { start: 0, end: 20 },
      { start: 29, end: 50 },
    ];
    expect(ownTime(own, tasks)).toEqual({ total: 19, longest: 10 });
  });

  it('is that of the samples with one of them on the stack, called by whomever', () => {
    const chunk = {
      nodes: [
        { id: 1, callFrame: {} },
        { id: 2, parent: 1, callFrame: { url: 'ours' } },
        { id: 3, parent: 2, callFrame: { url: 'native' } },
        { id: 4, parent: 1, callFrame: { url: 'theirs' } },
      ],
      samples: [1, 3, 4, 2],
      deltas: [0, 1_000, 500, 500],
    };
    const next = { nodes: [], samples: [1], deltas: [9_000] };
    expect(ownSamples(10_000, [chunk, next], (url) => url === 'ours')).toEqual([
      { start: 11, end: 11.5 },
      // Longer than samples last: the thread slept.
      { start: 12, end: 14 },
    ]);
  });
});

describe('a page written out', () => {
  it('is compared with one without us: the same, longer, or never the same twice', () => {
    expect(compareWritten(['<p>a', '<p>b'], ['<p>b', '<p>c'])).toBe(0);
    expect(compareWritten(['<p><b>a</b>'], ['<p>a'])).toBe(7);
    expect(compareWritten(['<p>1', '<p>2'], ['<p>3', '<p>4'])).toBe('differs by itself');
    expect(compareWritten(['<p>x'], ['<p>a'])).toBe('changed');
  });
});

describe('the budget', () => {
  it('holds up to its figure, and says what is over', () => {
    expect(judge('thread', 2, 2, 'ms')).toEqual({ budget: 'thread', measured: 2, 'may be': 2, unit: 'ms', holds: 'yes' });
    expect(judge('thread', 2.1, 2, 'ms')).toMatchObject({ holds: 'NO' });
    expect(judge('thread', Number.NaN, 2, 'ms')).toMatchObject({ holds: 'NO' });
    expect(holds([['thread', 2, 2]])).toBe('yes');
    expect(
      holds([
        ['thread', 3, 2],
        ['longest', 60, 50],
        ['script', 1, 2],
      ]),
    ).toBe('no: thread 3 > 2, longest 60 > 50');
  });

  it('counts 95 of 100', () => {
    expect(p95Of(Array.from({ length: 100 }, (_, at) => 100 - at))).toBe(95);
    expect(p95Of([3, 1])).toBe(3);
    expect(p95Of([])).toBeNaN();
  });
});
