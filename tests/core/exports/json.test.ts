import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import { json } from '../../../src/core/exports/json';
import type { Label } from '../../../src/model/label';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeDecision } from '../../support/make-decision';
import { makeNameRule } from '../../support/make-rule';
import { makeArticle, makeDate, makePlace, spanOf } from '../../support/make-article';
import { writeOneFile } from '../../support/write-export';

describe('the JSON format', () => {
  const text = 'Béchar, le mardi 5 novembre 2022.';
  const article = makeArticle({
    text,
    canonicalAddress: 'https://journal.example/a',
    authors: ['Ann', 'Bob'],
    corrections: {
      published: '2022-04-10',
      dates: [{ ...describeAnchor(text, spanOf(text, 'Béchar')), value: '2022', decidedAt: '2022-04-11T08:00:00.000Z' }],
      names: [makeNameRule('Béchar', { type: 'kind', kind: 'person' })],
    },
    published: { value: '2022-04-10', stamp: '2022-04-10T08:00:00+02:00', source: 'json-ld' },
    mentions: [
      makePlace(text, 'Béchar', { entityId: 'geonames:2505530', confidence: 0.4 }),
      makeDate(text, 'mardi 5 novembre 2022', '2022-11-05', {
        stated: { weekday: 2, day: 5, month: 11, year: 2022 },
        warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' }],
      }),
    ],
  });

  it('is written an article at a time, a line each', () => {
    const articles = [makeArticle({ title: 'Un\n"titre"' }), makeArticle({ id: 'article-2', text: 'Un [\n    ]\n}\n texte' })];
    for (const some of [[], articles.slice(0, 1), articles]) {
      const about = { format: 'reperes', version: 1, exportedAt: '2022-04-12T10:00:00.000Z', labels: [] };
      const lines = some.map((one) => `\n    ${JSON.stringify(one)}`).join(',');
      const head = JSON.stringify(about, null, 2).replace(/\n\}$/, '');
      const file = `${head},\n  "articles": [${lines}${some.length > 0 ? '\n  ' : ''}]\n}\n`;
      expect(writeOneFile(json, some, { labels: [] })).toBe(file);
      expect(JSON.parse(file)).toEqual({ ...about, articles: some });
    }
  });

  it('holds everything of an article as it was, the less sure names too', () => {
    const file = writeOneFile(json, [article]);
    expect(JSON.parse(file)).toEqual({
      format: 'reperes',
      version: 1,
      exportedAt: '2022-04-12T10:00:00.000Z',
      articles: [article],
    });
  });

  it('holds what was decided on names for more than one article, and nothing of it where nothing was', () => {
    const nameRules = [{ ...makeNameRule('Alger', { type: 'mute' }), scope: 'everywhere' } as const];
    const file = writeOneFile(json, [makeArticle()], { nameRules });
    expect(JSON.parse(file)).toMatchObject({ nameRules });
    const none = writeOneFile(json, [makeArticle()], { nameRules: [] });
    expect(JSON.parse(none)).not.toHaveProperty('nameRules');
  });

  it('holds what was decided on entities, and notes on them that belong to none of the articles', () => {
    const more = {
      entityDecisions: [makeDecision({ kind: 'place', canonical: 'Béchar' }, { type: 'rename', name: 'Colomb-Béchar' })],
      subjectNotes: [makeNote({ target: { type: 'subject', key: 'e:iso:DZ', name: 'Algérie' } })],
    };
    const file = writeOneFile(json, [makeArticle()], { ...more });
    expect(JSON.parse(file)).toMatchObject(more);
    const none = writeOneFile(json, [makeArticle()]);
    expect(JSON.parse(none)).not.toHaveProperty('entityDecisions');
    expect(JSON.parse(none)).not.toHaveProperty('subjectNotes');
  });

  it('holds the reader’s marks and notes as they are, and what their labels stand for', () => {
    const annotations = [
      makeMark(text, 'mardi 5 novembre', { note: '*Faux* ?', tags: ['à vérifier'], label: 'own' }),
      makeNote({ note: 'À relire.' }),
      makeNote({ target: { type: 'subject', key: 'geonames:2505530', name: 'Béchar' } }),
    ];
    const labels: readonly Label[] = [{ id: 'own', name: 'À moi', colour: 'pink', line: 'wavy' }];
    const file = writeOneFile(json, [{ ...article, annotations }], { labels });
    expect(JSON.parse(file)).toMatchObject({ labels, articles: [{ annotations }] });
  });

  it('holds every title and text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, words) => {
        const file = writeOneFile(json, [makeArticle({ title, text: words })]);
        expect(JSON.parse(file).articles[0]).toMatchObject({ title, text: words });
      }),
    );
  });
});
