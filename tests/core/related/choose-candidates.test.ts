import { describe, expect, it } from 'vitest';
import { chooseCandidates, type Postings } from '../../../src/core/related/choose-candidates';
import { keysWorthReading, questionKeys } from '../../../src/core/related/question-keys';
import type { Fingerprint } from '../../../src/model/related';

const QUERY: Fingerprint = ['w:a', 'w:b', 'w:c'].map((key) => ({ key, kind: 'word', label: key.slice(2), weight: 1 }));

function postings(...pairs: readonly (readonly [article: number, weight: number])[]): Postings {
  return { articles: pairs.map(([article]) => article), weights: pairs.map(([, weight]) => weight) };
}

describe('chooseCandidates', () => {
  it('puts the article that shares more first, and leaves out those that share nothing', () => {
    const byKey = new Map([
      ['w:a', postings([3, 1], [7, 1])],
      ['w:b', postings([7, 1])],
    ]);
    expect(chooseCandidates(QUERY, byKey, 10, 5)).toEqual([7, 3]);
  });

  it('counts a rare key more than a common one', () => {
    const byKey = new Map([
      ['w:a', postings(...Array.from({ length: 9 }, (_, article) => [article, 1] as const))],
      ['w:b', postings([9, 1])],
    ]);
    expect(chooseCandidates(QUERY, byKey, 10, 1)).toEqual([9]);
  });

  it('counts by the weights of the query and of the article', () => {
    const byKey = new Map([
      ['w:a', postings([1, 0.9], [2, 0.1])],
      ['w:b', postings([1, 0.1], [2, 0.9])],
    ]);
    const query = QUERY.map((key) => (key.key === 'w:b' ? { ...key, weight: 0.5 } : key));
    expect(chooseCandidates(query, byKey, 10, 2)).toEqual([1, 2]);
  });

  it('gives the best of many, best first, equals in the order of their numbers', () => {
    const weights = [3, 1, 5, 5, 2, 4, 0.5];
    const byKey = new Map([['w:a', postings(...weights.map((weight, article) => [article, weight] as const))]]);
    expect(chooseCandidates(QUERY, byKey, 100, 4)).toEqual([2, 3, 5, 0]);
  });

  it('reads typed lists, and keys that are not of the query count for nothing', () => {
    const byKey = new Map([
      ['w:a', { articles: Uint32Array.of(4), weights: Float32Array.of(1) }],
      ['w:other', postings([8, 9])],
    ]);
    expect(chooseCandidates(QUERY, byKey, 10, 5)).toEqual([4]);
  });

  it('gives nothing for an empty library or none asked for', () => {
    expect(chooseCandidates(QUERY, new Map(), 0, 5)).toEqual([]);
    expect(chooseCandidates(QUERY, new Map([['w:a', postings([1, 1])]]), 10, 0)).toEqual([]);
  });
});

describe('the keys of a question', () => {
  it('are at most sixty-four, the heaviest', () => {
    const query = Array.from(
      { length: 200 },
      (_, index) => ({ key: `w:${index}`, kind: 'word', label: '', weight: 200 - index }) as const,
    );
    expect(questionKeys(query)).toEqual(query.slice(0, 64).map(({ key }) => key));
  });

  it('are all read that any article has, the rarest first', () => {
    expect(
      keysWorthReading(
        new Map([
          ['w:a', 5],
          ['w:b', 0],
          ['w:c', 2],
        ]),
      ),
    ).toEqual(['w:c', 'w:a']);
  });

  it('are not read where they would make 200,000 postings and more', () => {
    const articlesWith = new Map([
      ['w:very-common', 150_000],
      ['w:common', 90_000],
      ['w:rare', 3],
    ]);
    expect(keysWorthReading(articlesWith)).toEqual(['w:rare', 'w:common']);
  });
});
