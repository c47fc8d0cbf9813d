import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBenchOptions } from '../../tools/bench/bench-options';
import { ENTITY_READERS } from '../../tools/bench/entities/readers';
import { gzippedSize } from '../../tools/bench/gzipped-size';
import { medianOf, medianTime } from '../../tools/bench/median-time';
import { findDatesChrono } from '../../tools/bench/peers/find-dates-chrono';
import { referenceDay } from '../../tools/bench/peers/reference-day';
import { tableAsText } from '../../tools/bench/print-tables';
import { asOneText, countWords, loadTexts, takeWords } from '../../tools/bench/texts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-bench-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the options of npm run bench', () => {
  it('are all sections, our own texts and a table when nothing is said', () => {
    expect(readBenchOptions([], ['dates'])).toEqual({ sections: [], browsers: ['chromium', 'firefox'], isJson: false });
  });

  it('are the sections named, the folder and JSON', () => {
    expect(readBenchOptions(['dates', '--data', 'texts', '--json'], ['dates'])).toEqual({
      sections: ['dates'],
      corpora: 'texts',
      browsers: ['chromium', 'firefox'],
      isJson: true,
    });
  });

  it('are a browser, of those there are', () => {
    expect(readBenchOptions(['--browser', 'firefox'], []).browsers).toEqual(['firefox']);
    expect(() => readBenchOptions(['--browser', 'opera'], [])).toThrow('not "opera"');
  });

  it('are sizes of libraries, the smallest first', () => {
    expect(readBenchOptions(['--articles', '1000,100000'], [])).toMatchObject({ sizes: [1_000, 100_000] });
    for (const wrong of ['many', '1000,100', '0', '1.5'])
      expect(() => readBenchOptions(['--articles', wrong], []), wrong).toThrow(`not "${wrong}"`);
  });

  it.each([
    [['date'], 'A section is dates or anchors, not "date".'],
    [['--folder', 'x'], "Unknown option '--folder'"],
  ])('name what is wrong with %j, and what may be said', (words, complaint) => {
    expect(() => readBenchOptions(words, ['dates', 'anchors'])).toThrow(complaint);
    expect(() => readBenchOptions(words, ['dates', 'anchors'])).toThrow('Usage: npm run bench');
  });
});

describe('a median', () => {
  it('is the middle by size and not by order of text', () => {
    expect(medianOf([100, 9, 20, 3, 1])).toBe(9);
    expect(medianOf([1, 4, 2, 3])).toBe(2.5);
  });

  it('of times counts no run of the warm-up', () => {
    let runs = 0;
    medianTime(() => (runs += 1), { warmUpMilliseconds: 0, runs: 5 });
    expect(runs).toBe(1 + 5);
  });
});

describe('the texts that are measured', () => {
  it('are our own articles in both languages, of 3,000 words and with their publication', () => {
    for (const language of ['fr', 'en']) {
      const text = loadTexts().find((one) => one.language === language);
      expect(text?.articles.map((article) => countWords(article.text))).toEqual([3000]);
      expect(text?.articles[0]?.published).toMatch(/^2022-04-0\d$/);
    }
  });

  it("are a folder's JSON lines besides, by file and language, of the languages that every peer reads", () => {
    const lines = [
      { id: 1, text: 'Un.', lang: 'fr' },
      { id: 2, text: 'Eins.', lang: 'de' },
      { id: 3, text: 'One.', lang: 'en', published: '2022-04-05T10:00' },
    ];
    writeFileSync(join(folder, 'news.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    writeFileSync(join(folder, 'notes.txt'), 'no corpus');
    const found = loadTexts(folder).slice(2);
    expect(found.map(({ name, language }) => [name, language])).toEqual([
      ['news.jsonl', 'fr'],
      ['news.jsonl', 'en'],
    ]);
    expect(found[1]?.articles).toMatchObject([{ text: 'One.', published: '2022-04-05' }]);
  });

  it('are cut in the article in which the words run out', () => {
    const articles = [{ text: 'one two', published: '2022' }, { text: 'three\nfour five' }, { text: 'six' }];
    expect(takeWords(articles, 4)).toEqual([{ text: 'one two', published: '2022' }, { text: 'three\nfour' }]);
    expect(takeWords(articles, 2)).toEqual([articles[0]]);
    expect(takeWords(articles, 100)).toEqual(articles);
  });
});

describe('one long text', () => {
  const articles = [{ text: 'one two' }, { text: 'three' }];

  it.each([
    [2, 'one two'],
    [3, 'one two\n\nthree'],
    [5, 'one two\n\nthree\n\none two'],
  ])('of %i words is the articles joined, and repeated where they do not suffice', (words, text) => {
    expect(asOneText(articles, words)).toBe(text);
  });

  it('of no articles is empty', () => {
    expect(asOneText([], 5).trim()).toBe('');
  });
});

describe('what finds names', () => {
  it.each(ENTITY_READERS.flatMap(({ id, name, languages }) => languages.map((language) => [name, language, id] as const)))(
    '%s finds some in its language %s',
    async (_, language, id) => {
      const texts = { fr: 'La réunion de Microsoft a lieu à Paris.', en: 'The meeting of Microsoft is in Paris.' };
      const load = await ENTITY_READERS.find((reader) => reader.id === id)?.prepare();
      const count = await load?.();
      expect(count?.(language === 'fr' ? texts.fr : texts.en, language)).toBeGreaterThan(0);
    },
  );
});

describe('a table for people', () => {
  it('aligns numbers to the right and words to the left, with a dash where there is nothing', () => {
    const rows = [
      { reader: 'one', ms: 12.5 },
      { reader: 'another', ms: null },
    ];
    expect(tableAsText({ title: 'Speed', rows, notes: ['Warm.'] }).split('\n')).toEqual([
      'Speed',
      '',
      'reader     ms',
      '─────────────',
      'one      12.5',
      'another     –',
      '',
      '- Warm.',
      '',
    ]);
  });
});

describe('the size of a module', () => {
  it('counts what it imports and what it exports', async () => {
    const words = (seed: number): string => Array.from({ length: 500 }, (_, place) => (place * seed * 7919) % 10_007).join(' ');
    writeFileSync(join(folder, 'table.ts'), `export const words: string = '${words(3)}';`);
    writeFileSync(join(folder, 'alone.ts'), `export const alone = 1;`);
    writeFileSync(join(folder, 'both.ts'), `import { words } from './table'; export const both = [words, '${words(5)}'];`);
    const [alone = 0, table = 0, both = 0] = await Promise.all(
      ['alone.ts', 'table.ts', 'both.ts'].map((file) => gzippedSize(join(folder, file))),
    );
    expect(alone).toBeLessThan(100);
    expect(table).toBeGreaterThan(800);
    expect(both).toBeGreaterThan(table * 1.5);
  });
});

describe('chrono-node as a peer', () => {
  it.each([
    ['en', 'It was on April 5, 2022 in Oran.', 'April 5, 2022', '2022-04-05'],
    ['en', 'It was in April 2022.', 'April 2022', '2022-04'],
    ['en', 'It was yesterday.', 'yesterday', '2022-04-05'],
    ['en', 'Open from April 5 to April 7, 2022.', 'April 5 to April 7, 2022', '2022-04-05/2022-04-07'],
    ['en', 'It ended at 17:10 on April 5, 2022.', 'at 17:10 on April 5, 2022', '2022-04-05T17:10'],
    ['fr', 'Le mardi 5 avril 2022.', 'mardi 5 avril 2022', '2022-04-05'],
  ])('says in %s of %j no more than it is certain of', (language, text, words, value) => {
    const found = findDatesChrono(text, language, '2022-04-06');
    expect(found.map(({ start, end, value: given }) => [text.slice(start, end), given])).toEqual([[words, value]]);
  });

  it('is asked about no other language', () => {
    expect(findDatesChrono('am 5. April 2022', 'de', '2022-04-06')).toEqual([]);
  });

  it.each([
    ['2022-04-05', [2022, 3, 5, 0, 0]],
    ['2022-04-05T08:09', [2022, 3, 5, 8, 9]],
    ['2022-04', [2022, 3, 15, 0, 0]],
    ['2022', [2022, 6, 15, 0, 0]],
  ])('counts from %s in the middle of what is not known', (published, [year, month, day, hour, minute]) => {
    const date = referenceDay(published);
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()]).toEqual([
      year,
      month,
      day,
      hour,
      minute,
    ]);
  });
});
