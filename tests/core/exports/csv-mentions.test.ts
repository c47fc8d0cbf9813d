import { expect, it } from 'vitest';
import { csvMentions } from '../../../src/core/exports/csv-mentions';
import type { DateMention } from '../../../src/model/mention';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { openInLibreOffice } from '../../support/open-in-libreoffice';
import { readCsv } from '../../support/read-csv';
import { writeOneFile } from '../../support/write-export';

const TEXT = 'Ils sont à Béchar.\n\nLe mardi 5\nnovembre 2022 à Oran ? "Non". Demain à Oran.';
const ARTICLE = makeArticle({
  text: TEXT,
  published: { value: '2022-04', source: 'meta' },
  mentions: [
    makePlace(TEXT, 'Béchar', { entityId: 'geonames:2505854', confidence: 0.45678 }),
    makeDate(TEXT, 'mardi 5\nnovembre 2022', '2022-11-05', {
      warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' }],
    }),
    makePlace(TEXT, 'Oran', { isAdded: true, decidedAt: '2022-04-11T08:00:00.000Z', source: 'reader', canonical: '@Oran' }),
    withoutValue(makeDate(TEXT, 'Demain', '2022')),
  ],
});
const SOURCE = {
  title: 'Manœuvres au désert',
  url: 'https://journal.example/2022/04/10/manoeuvres',
  site: 'Le Journal',
  published: '2022-04',
  article: 'article-1',
};

it('has a row for each name and date, with its sentence', () => {
  expect(readCsv(writeOneFile(csvMentions, [ARTICLE]))).toEqual([
    {
      kind: 'place',
      name: 'Béchar',
      words: 'Béchar',
      value: 'geonames:2505854',
      start: '11',
      end: '17',
      confidence: '0.457',
      source: 'gazetteer',
      decision: '',
      warning: '',
      sentence: 'Ils sont à Béchar.',
      ...SOURCE,
    },
    {
      kind: 'date',
      name: '',
      words: 'mardi 5 novembre 2022',
      value: '2022-11-05',
      start: '23',
      end: '44',
      confidence: '1',
      source: 'rule',
      decision: '',
      warning: 'warningWeekdayMismatch 5 novembre 2022 samedi mardi',
      sentence: 'Le mardi 5 novembre 2022 à Oran ?',
      ...SOURCE,
    },
    {
      kind: 'place',
      name: "'@Oran",
      words: 'Oran',
      value: '',
      start: '47',
      end: '51',
      confidence: '0.8',
      source: 'reader',
      decision: 'added',
      warning: '',
      sentence: 'Le mardi 5 novembre 2022 à Oran ?',
      ...SOURCE,
    },
    {
      kind: 'date',
      name: '',
      words: 'Demain',
      value: '',
      start: '61',
      end: '67',
      confidence: '',
      source: 'rule',
      decision: '',
      warning: '',
      sentence: 'Demain à Oran.',
      ...SOURCE,
    },
  ]);
});

it('says what the reader decided on a date', () => {
  const text = 'Le 5 avril et le 6 avril.';
  const mentions = [
    makeDate(text, '5 avril', '2022-04-05', { source: 'reader' }),
    makeDate(text, '6 avril', '2022-04-06', {
      isDismissed: true,
      warnings: [{ code: 'range-reversed', from: '2022-04-06', to: '2022-04-05' }],
    }),
  ];
  const rows = readCsv(writeOneFile(csvMentions, [makeArticle({ text, mentions })]));
  expect(rows.map(({ decision, warning }) => [decision, warning])).toEqual([
    ['set', ''],
    ['dismissed', ''],
  ]);
});

it.skipIf(!openInLibreOffice)(
  'shows every cell in LibreOffice',
  () => {
    const file = writeOneFile(csvMentions, [ARTICLE]);
    expect(openInLibreOffice?.(file)).toEqual(readCsv(file));
  },
  120_000,
);

function withoutValue(date: DateMention): DateMention {
  const { resolved: _, ...open } = date;
  return open;
}
