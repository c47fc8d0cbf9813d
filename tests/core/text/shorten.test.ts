import { expect, it } from 'vitest';
import { shorten } from '../../../src/core/text/shorten';

it.each([
  ['Un mot.', 20, 'Un mot.'],
  [' Un\n  mot. ', 20, 'Un mot.'],
  ['Les troupes sont arrivées', 12, 'Les troupes…'],
  ['anticonstitutionnellement', 10, 'anticonsti…'],
  ['a 😀😀😀', 5, 'a 😀…'],
])('makes %j at most %d long: %j', (words, most, short) => {
  expect(shorten(words, most)).toBe(short);
});
