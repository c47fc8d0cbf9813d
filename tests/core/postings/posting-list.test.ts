import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPostings, packPostings, unpackPostings, type PostingList } from '../../../src/core/postings/posting-list';

/** Any list: ascending numbers, a weight each. */
export const anyList = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 1, max: 255 })), {
    selector: ([number]) => number,
  })
  .map((entries): PostingList => {
    const sorted = entries.toSorted((one, other) => one[0] - other[0]);
    return { numbers: sorted.map(([number]) => number), weights: sorted.map(([, weight]) => weight) };
  });

describe('a posting list', () => {
  it('comes out of its bytes as it went in', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(unpackPostings({ bytes: packPostings(list), at: 0 })).toEqual(list);
      }),
    );
  });

  it('leaves out the numbers that are not kept, and no others', () => {
    fc.assert(
      fc.property(anyList, fc.integer({ min: 2, max: 5 }), (list, divisor) => {
        const isKept = (number: number): boolean => number % divisor !== 0;
        const { numbers } = unpackPostings({ bytes: packPostings(list), at: 0 }, isKept);
        expect(numbers).toEqual(list.numbers.filter(isKept));
      }),
    );
  });

  it('takes three bytes for a neighbour', () => {
    expect(packPostings({ numbers: [5], weights: [9] })).toEqual(Uint8Array.of(1, 5, 9));
  });

  it('joins lists in the order of their numbers, the heavier weight of a number that is in both', () => {
    const joined = joinPostings([
      { numbers: [1, 7], weights: [3, 4] },
      { numbers: [5, 7], weights: [1, 9] },
    ]);
    expect(joined).toEqual({ numbers: [1, 5, 7], weights: [3, 1, 9] });
  });
});
