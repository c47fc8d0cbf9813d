import { expect, it } from 'vitest';
import { publicationOf } from '../../../src/core/corrections/publication-of';

const OWN = { value: '2022-04-05', stamp: '2022-04-05T18:42:00+02:00', source: 'json-ld' } as const;

it('believes the reader before the page, and the page where the reader said nothing', () => {
  expect(publicationOf(OWN, { published: '2024-11-05' })).toEqual({ value: '2024-11-05', source: 'reader' });
  expect(publicationOf(undefined, { published: '2024' })).toEqual({ value: '2024', source: 'reader' });
  expect(publicationOf(OWN, {})).toBe(OWN);
  expect(publicationOf(undefined, {})).toBeUndefined();
});
