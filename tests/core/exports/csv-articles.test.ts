import { expect, it } from 'vitest';
import { csvArticles } from '../../../src/core/exports/csv-articles';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { openInLibreOffice } from '../../support/open-in-libreoffice';
import { heldByCsv, readCsv, unguarded } from '../../support/read-csv';
import { strangeArticles } from '../../support/strange-articles';
import { writeOneFile } from '../../support/write-export';

const TEXT = 'À Béchar et Oran, le mardi 5 novembre 2022, Béchar.';
const ARTICLE = makeArticle({
  title: '=1+1',
  authors: ['Ann Abel', 'Bo'],
  text: TEXT,
  published: { value: '2022-04-10', source: 'meta' },
  mentions: [
    makePlace(TEXT, 'Béchar'),
    makePlace(TEXT, 'Oran'),
    makeDate(TEXT, 'mardi 5 novembre 2022', '2022-11-05', {
      warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' }],
    }),
  ],
  annotations: [
    makeNote({ note: ' À relire, "vite".\nOui. ', tags: ['sud', 'à vérifier'] }),
    makeMark(TEXT, 'Oran', { tags: ['sud'] }),
    makeNote({ note: 'Wilaya.', target: { type: 'subject', key: 'e:x', name: 'Béchar' } }),
  ],
});
const ROW = {
  title: `'=1+1`,
  url: 'https://journal.example/2022/04/10/manoeuvres',
  note: 'À relire, "vite".\nOui.',
  tags: 'sud, à vérifier',
  created: '2022-04-11T08:00:00.000Z',
  published: '2022-04-10',
  site: 'Le Journal',
  author: 'Ann Abel, Bo',
  language: 'fr',
  people: '',
  places: 'Béchar, Oran',
  organisations: '',
  events: '',
  dates: '2022-11-05',
  warnings: expect.stringMatching(
    /^mardi 5 novembre 2022: warningWeekdayMismatch .*samedi mardi warningSuggestion mardi 5 avril 2022$/,
  ),
  marks: '1',
  id: 'article-1',
};

it('has a row for each article, with what is known of it', () => {
  expect(readCsv(writeOneFile(csvArticles, [ARTICLE]))).toEqual([ROW]);
});

it('has the text where the reader chose it', () => {
  const file = writeOneFile(csvArticles, [ARTICLE], { choices: { textColumn: true } });
  expect(readCsv(file)).toEqual([{ ...ROW, text: TEXT }]);
});

it('says by its first character that it is UTF-8, once', () => {
  expect(writeOneFile(csvArticles, [ARTICLE, ARTICLE]).lastIndexOf('\uFEFF')).toBe(0);
});

it('has the names of its columns where there is no article', () => {
  expect(writeOneFile(csvArticles, [])).toMatch(/^\uFEFFtitle,url,note,tags,created,.*,id\r\n$/);
});

it('knows of an article that was not read its address and its title', () => {
  const [row] = readCsv(writeOneFile(csvArticles, [makeArticle({ text: '', site: '' })]));
  expect(row).toMatchObject({ title: 'Manœuvres au désert', url: ROW.url, marks: '0', dates: '' });
});

it('has a row for each article, whatever its words are', () => {
  const articles = strangeArticles(300, 11);
  const rows = readCsv(writeOneFile(csvArticles, articles, { choices: { textColumn: true } }));
  expect(rows.map((row) => unguarded(row['text']))).toEqual(articles.map(({ text }) => heldByCsv(text)));
  expect(rows.map((row) => unguarded(row['title']))).toEqual(articles.map(({ title }) => heldByCsv(title)));
});

it.skipIf(!openInLibreOffice)(
  'shows every cell in LibreOffice, accents and line breaks too, and no formula',
  () => {
    const file = writeOneFile(csvArticles, [ARTICLE, makeArticle({ title: 'مصر 北京 😀', site: '- Oui;non' })]);
    expect(openInLibreOffice?.(file)).toEqual(readCsv(file));
  },
  120_000,
);
