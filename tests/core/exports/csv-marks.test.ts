import { expect, it } from 'vitest';
import { csvMarks } from '../../../src/core/exports/csv-marks';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { openInLibreOffice } from '../../support/open-in-libreoffice';
import { heldByCsv, readCsv, unguarded } from '../../support/read-csv';
import { strangeArticles } from '../../support/strange-articles';
import { writeOneFile } from '../../support/write-export';

const TEXT = '- Oui, dit-il à Béchar.\n\nElles partent.';
const SOURCE = {
  title: 'Manœuvres au désert',
  url: 'https://journal.example/2022/04/10/manoeuvres',
  site: 'Le Journal',
  author: 'Ann Abel',
  published: '2022-04-10',
  article: 'article-1',
};
const CREATED = '2022-04-11T08:00:00.000Z';
const ARTICLE = makeArticle({
  text: TEXT,
  authors: ['Ann Abel'],
  published: { value: '2022-04-10', source: 'meta' },
  annotations: [
    makeMark('Ils sont arrivés hier.', 'arrivés', { tags: ['sud'] }),
    makeMark(TEXT, '- Oui', { note: 'Vraiment ?\n\n=SUM(1)', label: 'doubt', tags: ['a', 'b'] }),
    makeNote({ note: 'La ville.', target: { type: 'subject', key: 'e:place:bechar', name: 'Béchar' } }),
    makeNote({ note: '=à relire' }),
  ],
});
const NOWHERE = { link: '', state: '', now: '', start: '', end: '' };
const ROWS = [
  { quote: '', note: "'=à relire", tags: '', label: '', on: '', created: CREATED, ...NOWHERE, ...SOURCE },
  { quote: '', note: 'La ville.', tags: '', label: '', on: 'Béchar', created: CREATED, ...NOWHERE, ...SOURCE },
  {
    quote: "'- Oui",
    note: 'Vraiment ?\n\n=SUM(1)',
    tags: 'a, b',
    label: 'label_doubt',
    on: '',
    created: CREATED,
    link: 'https://journal.example/2022/04/10/manoeuvres#:~:text=%2D%20Oui',
    state: 'found',
    now: '',
    start: '0',
    end: '5',
    ...SOURCE,
  },
  {
    quote: 'arrivés',
    note: '',
    tags: 'sud',
    label: 'label_important',
    on: '',
    created: CREATED,
    link: 'https://journal.example/2022/04/10/manoeuvres#:~:text=arriv%C3%A9s',
    state: 'gone',
    now: '',
    start: '',
    end: '',
    ...SOURCE,
  },
];

it('has a row for each note and each mark, with where it stands', () => {
  expect(readCsv(writeOneFile(csvMarks, [ARTICLE]))).toEqual(ROWS);
});

it('tells what the text says today where a mark has other words', () => {
  const old = 'Les troupes russes sont arrivées à Béchar dimanche matin.';
  const text = 'Les troupes russes sont parties de Béchar dimanche matin.';
  const mark = makeMark(old, 'russes sont arrivées à Béchar');
  const [row] = readCsv(writeOneFile(csvMarks, [makeArticle({ text, annotations: [mark] })]));
  expect(row).toMatchObject({ quote: 'russes sont arrivées à Béchar', state: 'changed', now: 'russes sont parties de Béchar' });
});

it('does not call a mark gone from a text that was never read', () => {
  const [row] = readCsv(writeOneFile(csvMarks, [makeArticle({ text: '', annotations: [makeMark(TEXT, 'Oui')] })]));
  expect(row).toMatchObject({ quote: 'Oui', state: '', start: '' });
});

it('ends with the notes that belong to no article', () => {
  const subjectNotes = [makeNote({ note: 'Le jour.', target: { type: 'subject', key: 'd:2022-04-05', name: '5 avril' } })];
  const rows = readCsv(writeOneFile(csvMarks, [ARTICLE], { subjectNotes }));
  expect(rows.at(-1)).toMatchObject({ quote: '', note: 'Le jour.', on: '5 avril', title: '', url: '', article: '' });
});

it.skipIf(!openInLibreOffice)(
  'shows every cell in LibreOffice',
  () => {
    const file = writeOneFile(csvMarks, [ARTICLE]);
    expect(openInLibreOffice?.(file)).toEqual(readCsv(file));
  },
  120_000,
);

it('has a row for each note and mark, whatever its words are', () => {
  const articles = strangeArticles(200, 12);
  const rows = readCsv(writeOneFile(csvMarks, articles));
  expect(rows).toHaveLength(articles.length * 4);
  expect(rows.map(({ quote }) => unguarded(quote)).toSorted()).toEqual(
    articles
      .flatMap(({ annotations = [] }) => annotations)
      .map(({ target }) => (target.type === 'passage' ? heldByCsv(target.anchor.quote) : ''))
      .toSorted(),
  );
});
