import { describe, expect, it } from 'vitest';
import { indexFeatures } from '../../../tools/train/feature-index';

const EXAMPLES = [Uint32Array.of(7, 0, 7, 9), Uint32Array.of(9, 8, 0xffff_fff0), Uint32Array.of(7, 0xffff_fff0, 0)];

describe('the index of features', () => {
  it('keeps those that occur often enough, numbered as they come to it', () => {
    const { size, hashes, rowOf } = indexFeatures(EXAMPLES, 2);
    expect([size, [...hashes]]).toEqual([3, [7, 9, 0xffff_fff0]]);
    expect([7, 9, 0xffff_fff0].map(rowOf)).toEqual([0, 1, 2]);
  });

  it('knows no row of one that is rarer, of one never seen, and of none', () => {
    const { rowOf } = indexFeatures(EXAMPLES, 2);
    expect([8, 1234, 0].map(rowOf)).toEqual([-1, -1, -1]);
  });

  it('keeps all but none where once is enough', () => {
    expect([...indexFeatures(EXAMPLES, 1).hashes]).toEqual([7, 9, 8, 0xffff_fff0]);
    expect(indexFeatures(EXAMPLES, 4).size).toBe(0);
  });
});
