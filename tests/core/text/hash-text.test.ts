import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/core/text/hash-text';

describe('hashText', () => {
  it('gives the published values of cyrb53', () => {
    expect(hashText('a')).toBe((7_929_297_801_672_961).toString(16).padStart(14, '0'));
    expect(hashText('b')).toBe((8_684_336_938_537_663).toString(16).padStart(14, '0'));
  });

  it('tells ten thousand texts apart that differ by one number', () => {
    const hashes = Array.from({ length: 10_000 }, (_, index) => hashText(`Le ministre est arrivé le ${index}.`));
    expect(new Set(hashes).size).toBe(10_000);
  });

  it('is as long for every text, the empty one too', () => {
    expect(['', 'a', '\uD800', 'é'.repeat(1000)].map((text) => hashText(text).length)).toEqual([14, 14, 14, 14]);
  });
});
