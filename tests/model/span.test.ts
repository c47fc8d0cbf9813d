import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/model/span';

describe('overlaps', () => {
  it.each([
    ['share their middle', { start: 0, end: 4 }, { start: 2, end: 6 }, true],
    ['lie one inside the other', { start: 0, end: 9 }, { start: 3, end: 4 }, true],
    ['are the same', { start: 3, end: 4 }, { start: 3, end: 4 }, true],
    ['only touch', { start: 0, end: 4 }, { start: 4, end: 6 }, false],
    ['lie apart', { start: 0, end: 2 }, { start: 4, end: 6 }, false],
  ])('tells of spans that %s, in either order', (_, one, other, expected) => {
    expect([overlaps(one, other), overlaps(other, one)]).toEqual([expected, expected]);
  });
});
