import { expect, it } from 'vitest';
import { namingSentences } from '../../../src/core/library/naming-sentences';
import { makePlace } from '../../support/make-article';

const TEXT = 'Alger dort. Entre Alger et Oran, rien. Oran veille. Puis Alger se lève, et Alger part.';
const ARTICLE = {
  language: 'fr',
  text: TEXT,
  mentions: [0, 1, 2, 3].map((number) => ({ ...makePlace(TEXT, 'Alger', { canonical: 'Alger' }), ...nth(number) })),
};

it('gives each sentence that names it once, with all its names and where the first stands', () => {
  expect(namingSentences('e:place:alger', ARTICLE, 9)).toEqual({
    sentences: [
      { text: 'Alger dort.', marks: [{ start: 0, end: 5 }], at: 0 },
      { text: 'Entre Alger et Oran, rien.', marks: [{ start: 6, end: 11 }], at: 18 },
      {
        text: 'Puis Alger se lève, et Alger part.',
        marks: [
          { start: 5, end: 10 },
          { start: 23, end: 28 },
        ],
        at: 57,
      },
    ],
    more: 0,
  });
  expect(namingSentences('e:place:alger', ARTICLE, 1)).toMatchObject({ sentences: [{ at: 0 }], more: 2 });
  expect(namingSentences('e:place:oran', ARTICLE, 1)).toEqual({ sentences: [], more: 0 });
});

function nth(number: number) {
  const start = [...TEXT.matchAll(/Alger/g)][number]?.index ?? 0;
  return { start, end: start + 'Alger'.length };
}
