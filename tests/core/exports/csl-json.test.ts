import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { cslJson } from '../../../src/core/exports/csl-json';
import { plainLine } from '../../../src/core/exports/plain-line';
import { makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { makeCited } from '../../support/make-cited';
import { strangeTexts } from '../../support/strange-texts';
import { systemReader } from '../../support/system-reader';
import { writeOneFile } from '../../support/write-export';

describe('the CSL-JSON format', () => {
  it('is read by Citation.js as it was', () => {
    const file = writeOneFile(cslJson, [makeCited(), makeArticle({ id: 'article-2', title: '' })]);
    const { data } = new Cite(file);
    expect(data).toMatchObject([
      {
        id: 'article-1',
        type: 'article-newspaper',
        title: 'Manœuvres au désert',
        author: [
          { family: 'Martin', given: 'Ann' },
          { family: 'von der Leyen', given: 'Ursula' },
          { literal: 'Agence France-Presse' },
        ],
        'container-title': 'Le Journal',
        issued: { 'date-parts': [[2022, 4, 10]] },
        accessed: { 'date-parts': [[2022, 4, 11]] },
        URL: 'https://journal.example/2022/04/10/manoeuvres',
        language: 'fr',
        keyword: 'armée, désert',
        note: 'Article de fond.\nquoted Les troupes sont arrivées — label_important — Vraiment ? À vérifier.',
      },
      { id: 'article-2', title: makeArticle().address },
    ]);
  });

  it('is a list of its items, of none too', () => {
    expect(JSON.parse(writeOneFile(cslJson, []))).toEqual([]);
    expect(JSON.parse(writeOneFile(cslJson, [makeCited(), makeCited(), makeCited()]))).toHaveLength(3);
  });

  it('gives any words back on one line', () => {
    for (const words of strangeTexts(200, 3, ['</script>\n"', '\\u0000'])) {
      const annotations = [makeNote({ note: words })];
      const [item] = new Cite(writeOneFile(cslJson, [makeArticle({ title: `a${words}`, site: words, annotations })])).data;
      expect(item?.['title']).toBe(plainLine(`a${words}`));
      expect(item?.['container-title'] ?? '').toBe(plainLine(words));
      expect(item?.['note'] ?? '').toBe(plainLine(words));
    }
  });
});

const pandoc = systemReader('pandoc');

describe.skipIf(!pandoc)('pandoc', () => {
  it('reads it', () => {
    const text = writeOneFile(cslJson, [makeCited()]);
    const items: unknown = JSON.parse(
      pandoc?.({ name: 'reperes.json', text }, (path) => ['-f', 'csljson', '-t', 'csljson', path]) ?? '',
    );
    expect(items).toMatchObject([
      {
        id: 'article-1',
        type: 'article-newspaper',
        title: 'Manœuvres au désert',
        'container-title': 'Le Journal',
        issued: { 'date-parts': [[2022, 4, 10]] },
        accessed: { 'date-parts': [[2022, 4, 11]] },
        language: 'fr',
      },
    ]);
  });
});
