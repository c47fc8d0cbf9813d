import { describe, expect, it } from 'vitest';
import type { ExportableArticle } from '../../../src/model/export';
import { timeml } from '../../../src/core/exports/timeml';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { heldByXml, parseXml } from '../../support/parse-xml';
import { strangeTexts } from '../../support/strange-texts';
import { systemReader } from '../../support/system-reader';
import { writeExport, writeOneFile } from '../../support/write-export';

const TEXT = 'Hier à <Béchar>, puis de 2012 à 2016.\n\nMardi 5 novembre 2022 & après.';

const ARTICLE: ExportableArticle = makeArticle({
  text: TEXT,
  published: { value: '2022-04-10', source: 'json-ld' },
  mentions: [
    makeDate(TEXT, 'Hier', '2022-04-09', {
      stated: { unit: 'day', count: -1 },
      resolved: { value: '2022-04-09', inferred: ['day', 'month', 'year'], basis: 'publication', confidence: 0.98 },
    }),
    makePlace(TEXT, 'Béchar'),
    makeDate(TEXT, '2012 à 2016', '2012/2016'),
    makeDate(TEXT, 'Mardi 5 novembre 2022', '2022-11-05', {
      warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' }],
    }),
  ],
});

function timexesOf(document: Document): Record<string, string>[] {
  return [...document.getElementsByTagName('TIMEX3')].map((timex) => ({
    ...Object.fromEntries([...timex.attributes].map(({ name, value }) => [name, value])),
    words: timex.textContent,
  }));
}

function textOf(document: Document): string | undefined {
  return document.getElementsByTagName('TEXT')[0]?.textContent;
}

describe('the TimeML format', () => {
  const document = parseXml(writeOneFile(timeml, [ARTICLE]));

  it('holds the text as it was, in one file an article', () => {
    expect(textOf(document)).toBe(TEXT);
    expect([...writeExport(timeml, [ARTICLE, ARTICLE]).keys()]).toEqual([
      'Manœuvres au désert.tml',
      'Manœuvres au désert (2).tml',
    ]);
  });

  it('has no creation time, and nothing counted from it, where the publication is no day, month or year', () => {
    const file = writeOneFile(timeml, [{ ...ARTICLE, published: { value: '2022-04~', source: 'meta' } }]);
    expect(file).not.toMatch(/DCT|anchorTimeID/);
  });

  it('marks the creation time, each date, and the ends of durations', () => {
    expect(timexesOf(document)).toEqual([
      {
        tid: 't0',
        type: 'DATE',
        value: '2022-04-10',
        temporalFunction: 'false',
        functionInDocument: 'CREATION_TIME',
        words: '2022-04-10',
      },
      { tid: 't1', type: 'DATE', value: '2022-04-09', temporalFunction: 'true', anchorTimeID: 't0', words: 'Hier' },
      {
        tid: 't2',
        type: 'DURATION',
        beginPoint: 't2b',
        endPoint: 't2e',
        value: 'P5Y',
        temporalFunction: 'false',
        words: '2012 à 2016',
      },
      {
        tid: 't3',
        type: 'DATE',
        value: '2022-11-05',
        temporalFunction: 'false',
        comment: 'warningWeekdayMismatch 5 novembre 2022 samedi mardi warningSuggestion mardi 5 avril 2022',
        words: 'Mardi 5 novembre 2022',
      },
      { tid: 't2b', type: 'DATE', value: '2012', temporalFunction: 'true', words: '' },
      { tid: 't2e', type: 'DATE', value: '2016', temporalFunction: 'true', words: '' },
    ]);
  });

  it('holds the words of a date as they are', () => {
    const text = 'le 5 <b> & avril';
    const [date] = timexesOf(
      parseXml(writeOneFile(timeml, [makeArticle({ text, mentions: [makeDate(text, '5 <b> & avril', '2022-04-05')] })])),
    );
    expect(date?.['words']).toBe('5 <b> & avril');
  });

  it('has no creation time where none is known, and anchors nothing to it', () => {
    const { published: _published, ...undated } = ARTICLE;
    const tids = timexesOf(parseXml(writeOneFile(timeml, [undated])));
    expect(tids.some(({ tid, anchorTimeID }) => tid === 't0' || anchorTimeID === 't0')).toBe(false);
  });

  it('is read whatever the words are, and gives them back', () => {
    for (const words of strangeTexts(150, 23, [']]></TEXT>', '<!DOCTYPE x [<!ENTITY y "z">]>&y;'])) {
      const text = `${words}7 mai 1987${words}`;
      const article = makeArticle({ text, title: words, address: words, mentions: [makeDate(text, '7 mai 1987', '1987-05-07')] });
      const read = parseXml(writeOneFile(timeml, [article]));
      expect(textOf(read)).toBe(heldByXml(words) + heldByXml('7 mai 1987') + heldByXml(words));
      expect(timexesOf(read)).toMatchObject([{ value: '1987-05-07', words: '7 mai 1987' }]);
      expect(read.getElementsByTagName('TITLE')[0]?.textContent).toBe(heldByXml(words));
    }
  });
});

const xmllint = systemReader('xmllint');

describe.skipIf(!xmllint)('xmllint', () => {
  it('finds the file well formed', () => {
    const text = writeOneFile(timeml, [ARTICLE]);
    expect(xmllint?.({ name: 'article.tml', text }, (path) => ['--noout', '--nonet', path])).toBe('');
  });
});
