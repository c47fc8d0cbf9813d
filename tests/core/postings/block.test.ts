import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  familyOf,
  findInBlock,
  lastTermOf,
  mergeTerms,
  packBlocks,
  unpackBlock,
  type TermPostings,
} from '../../../src/core/postings/block';

const anyTerms = fc
  .dictionary(
    fc.stringMatching(/^[tfr][a-zé漢\0:]{0,12}$/),
    fc.uniqueArray(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 30 }),
  )
  .map((entries) =>
    Object.keys(entries)
      .toSorted()
      .map((term): TermPostings => {
        const numbers = (entries[term] ?? []).toSorted((one, other) => one - other);
        return { term, list: { numbers, weights: numbers.map((number) => (number % 255) + 1) } };
      }),
  );

describe('blocks', () => {
  it('give back all terms in their order', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        expect(packBlocks(terms).flatMap((block) => unpackBlock(block))).toEqual(terms);
      }),
    );
  });

  it('hold terms of one family each, and are found by their last one', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const blocks = packBlocks(terms);
        for (const { term, list } of terms) {
          const block = blocks.find((one) => lastTermOf(one) >= term);
          expect(block && findInBlock(block, term)).toEqual(list);
        }
        for (const block of blocks) expect(new Set(unpackBlock(block).map(({ term }) => familyOf(term))).size).toBe(1);
      }),
    );
  });

  it('are small: a term with many articles stands alone', () => {
    const numbers = Array.from({ length: 5_000 }, (_, at) => at + 1);
    const list = { numbers, weights: numbers.map(() => 1) };
    const terms = ['ta', 'tb', 'tc'].map((term) => ({ term, list: term === 'tb' ? list : { numbers: [1], weights: [1] } }));
    expect(packBlocks(terms).map((block) => block.terms)).toEqual(['ta', 'tb', 'tc']);
  });

  it('are merged term by term, without those that nobody has', () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, (one, other) => {
        const moved = other.map(({ term, list }) => ({
          term,
          list: { ...list, numbers: list.numbers.map((number) => number + 9_000) },
        }));
        const merged = mergeTerms(one, moved);
        const terms = [...new Set([...one, ...moved].map(({ term }) => term))].toSorted();
        expect(merged.map(({ term }) => term)).toEqual(terms);
        for (const { term, list } of merged) {
          const both = [one, moved].flatMap((all) => all.find((entry) => entry.term === term)?.list.numbers ?? []);
          expect(list.numbers).toEqual(both);
        }
      }),
    );
    expect(mergeTerms([{ term: 'ta', list: { numbers: [], weights: [] } }], [])).toEqual([]);
  });
});
