import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import { LONGEST_HIGHLIGHT, readwise } from '../../../src/core/exports/readwise';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { heldByCsv, readCsv, unguarded } from '../../support/read-csv';
import { strangeArticles } from '../../support/strange-articles';
import { writeOneFile } from '../../support/write-export';

const TEXT = 'Les troupes sont arrivées à Béchar.';

it('has the columns of Readwise, with times in UTC, and labels and tags in the note', () => {
  const article = makeArticle({
    text: TEXT,
    authors: ['Ann Abel', 'Bo'],
    annotations: [
      makeMark(TEXT, 'Béchar', { note: 'Où ?', tags: ['sud', 'à vérifier'], createdAt: '2022-04-11T10:00:00+02:00' }),
    ],
  });
  const file = writeOneFile(readwise, [article], { labels: [{ id: 'important', name: 'À moi', colour: 'red', line: 'solid' }] });
  expect(file.slice(1)).toMatch(/^Highlight,Title,Author,URL,Note,Location,Date\r\n/);
  expect(readCsv(file)).toEqual([
    {
      Highlight: 'Béchar',
      Title: 'Manœuvres au désert',
      Author: 'Ann Abel, Bo',
      URL: 'https://journal.example/2022/04/10/manoeuvres',
      Note: '.À-moi .sud .à-vérifier\nOù ?',
      Location: '29',
      Date: '2022-04-11 08:00:00',
    },
  ]);
});

it('gives a note on an article its title as the passage, and one on a name the name', () => {
  const annotations = [
    makeNote({ note: 'Loin.', target: { type: 'subject', key: 'e:x', name: 'Béchar' } }),
    makeNote({ note: 'À relire.', tags: ['presse'] }),
    makeNote(),
  ];
  const rows = readCsv(writeOneFile(readwise, [makeArticle({ title: 'Le\ntitre', text: TEXT, annotations })]));
  expect(rows.map(({ Highlight, Note, Location }) => [Highlight, Note, Location])).toEqual([
    ['Le titre', '.presse\nÀ relire.', ''],
    ['Béchar', 'Loin.', ''],
  ]);
});

describe('a passage that is too long', () => {
  it.each([
    ['words', 'désert '.repeat(3000).trim()],
    ['no spaces', '北京'.repeat(9000)],
    ['pairs of code units', `a${'😀'.repeat(9000)}`],
    ['as long as may be', 'x'.repeat(LONGEST_HIGHLIGHT)],
    ['a sign more', 'x'.repeat(LONGEST_HIGHLIGHT + 1)],
    ['what looks like formulas', '=-1 '.repeat(5000).trim()],
  ])('comes in parts that Readwise joins: %s', (_, text) => {
    const anchor = describeAnchor(text, { start: 0, end: text.length });
    const mark = { ...makeMark('x', 'x', { label: '', note: 'Long.' }), target: { type: 'passage', anchor } } as const;
    const rows = readCsv(writeOneFile(readwise, [makeArticle({ text, annotations: [mark] })]));
    expect(rows.every(({ Highlight = '' }) => Highlight.length <= LONGEST_HIGHLIGHT)).toBe(true);
    expect(rows.map(({ Highlight }) => unguarded(Highlight).replaceAll(/\s/g, '')).join('')).toBe(text.replaceAll(/\s/g, ''));
    expect(rows.some(({ Highlight = '' }) => /[\uDC00-\uDFFF]/.test(Highlight[0] ?? ''))).toBe(false);
    const expected = rows.length === 1 ? ['Long.'] : rows.map((__, at) => `.c${at + 1}${at === 0 ? '\nLong.' : ''}`);
    expect(rows.map(({ Note }) => Note)).toEqual(expected);
    expect(rows.length).toBe(text.length <= LONGEST_HIGHLIGHT ? 1 : Math.ceil(text.length / LONGEST_HIGHLIGHT));
  });
});

it('has a row for each mark and note, whatever its words are, and a passage in each', () => {
  const articles = strangeArticles(200, 13);
  const rows = readCsv(writeOneFile(readwise, articles));
  const quotes = articles
    .flatMap(({ annotations = [] }) => annotations)
    .flatMap(({ target }) => (target.type === 'passage' ? heldByCsv(target.anchor.quote.trim()) : []));
  const passages = rows.map(({ Highlight }) => unguarded(Highlight)).toSorted();
  const titles = rows.filter(({ Location, Title, Highlight }) => Location === '' && Title === Highlight);
  expect(passages.filter((passage) => passage === '')).toEqual([]);
  expect(rows.length - titles.length).toBe(quotes.filter(Boolean).length);
  expect(quotes.filter((quote) => quote !== '' && !passages.includes(quote))).toEqual([]);
});
