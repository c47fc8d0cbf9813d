import { describe, expect, it } from 'vitest';
import { uniteLibraries } from '../../../src/core/imports/unite-libraries';
import type { ImportedArticle } from '../../../src/model/import';
import { DEFAULT_LABELS } from '../../../src/model/label';
import { makeMark, makeNote } from '../../support/make-annotation';

const ARTICLE: ImportedArticle = {
  address: 'https://journal.example/a',
  title: 'A',
  site: 'journal.example',
  authors: [],
  language: 'und',
  text: '',
};
const TEXT = 'Les troupes sont arrivées.';

describe('two libraries', () => {
  it('are one, with all that each has and nothing that neither has', () => {
    const labels = DEFAULT_LABELS.slice(0, 1);
    const other = { ...ARTICLE, address: 'https://journal.example/b' };
    expect(
      uniteLibraries([
        { articles: [ARTICLE], leftOut: 2 },
        { articles: [other], labels, leftOut: 1 },
      ]),
    ).toEqual({
      articles: [ARTICLE, other],
      labels,
      leftOut: 3,
    });
    expect(uniteLibraries([{ articles: [] }, { articles: [] }])).toEqual({ articles: [] });
  });
});

describe('articles at one address', () => {
  const one = { ...ARTICLE, savedAt: '2022-04-11T08:00:00.000Z', annotations: [makeNote({ note: 'Un.', tags: ['a', 'b'] })] };
  const other = {
    ...ARTICLE,
    address: 'http://www.journal.example/a/?utm_source=x',
    text: TEXT,
    savedAt: '2022-04-10T08:00:00.000Z',
    published: { value: '2022-04-10', source: 'meta' } as const,
    annotations: [makeNote({ note: 'Deux.', tags: ['b', 'c'] }), makeMark(TEXT, 'troupes', { id: 'mark' })],
  };

  it.each([
    [one, other],
    [other, one],
  ])('are one with the text of either, saved when the first was, in whatever order', (first, second) => {
    const [united, ...others] = uniteLibraries([{ articles: [first] }, { articles: [second] }]).articles;
    expect(others).toEqual([]);
    expect(united).toMatchObject({ text: TEXT, savedAt: '2022-04-10T08:00:00.000Z', published: { value: '2022-04-10' } });
    const [note, mark] = united?.annotations?.toSorted((a) => (a.id === 'mark' ? 1 : -1)) ?? [];
    expect([note?.note.split('\n\n').toSorted(), note?.tags.toSorted(), mark?.id]).toEqual([
      ['Deux.', 'Un.'],
      ['a', 'b', 'c'],
      'mark',
    ]);
  });

  it('stay apart when their texts differ, or when their file gives them ids', () => {
    const texts = ['Un.', 'Deux.', '', 'Un.'].map((text) => ({ ...ARTICLE, text }));
    expect(uniteLibraries([{ articles: texts }]).articles.map(({ text }) => text)).toEqual(['Un.', 'Deux.']);
    const named = ['1', '2'].map((id) => ({ ...ARTICLE, id }));
    expect(uniteLibraries([{ articles: named }]).articles).toEqual(named);
  });

  it('have a note and tags of the length that is kept, however many they are', () => {
    const many = Array.from({ length: 1_200 }, (_, at) => ({
      ...ARTICLE,
      annotations: [makeNote({ note: String(at).padEnd(5_000, '.'), tags: [`tag ${at}`] })],
    }));
    const [united] = uniteLibraries([{ articles: many }]).articles;
    expect([united?.annotations?.[0]?.note.length, united?.annotations?.[0]?.tags.length]).toEqual([1_000_000, 1_000]);
  });
});
