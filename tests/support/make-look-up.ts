import type { LookUp, LookUpQuestion } from '../../src/model/look-up';

export const MOSCOW: LookUpQuestion = { name: 'Moscou', kind: 'place', language: 'fr' };

/** A look-up in which only what a test is about need be written. */
export function makeLookUp(written: Partial<LookUp> = {}): LookUp {
  return {
    ...MOSCOW,
    host: 'fr.wikipedia.org',
    address: 'https://fr.wikipedia.org/wiki/Moscou',
    askedAt: '2022-04-11T08:00:00.000Z',
    answer: {
      found: 'page',
      title: 'Moscou',
      description: 'capitale de la Russie',
      extract: 'Moscou est la capitale de la Russie.',
      direction: 'ltr',
      revisedAt: '2022-04-01T10:00:00Z',
    },
    ...written,
  };
}
