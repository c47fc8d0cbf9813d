import { describe, expect, it } from 'vitest';
import { hashOf, Letters, wordFacts } from '../../../src/core/entities/word-facts';

describe('the letters of a word', () => {
  it.each([
    ['paris', Letters.Small],
    ['Paris', Letters.Capitalised],
    ['Saint-Denis', Letters.Capitalised],
    ['Jean-baptiste', Letters.Capitalised],
    ['O’Brien', Letters.Capitalised],
    ['É', Letters.OneCapital],
    ['J.', Letters.OneCapital],
    ['ONU', Letters.AllCapitals],
    ['A380', Letters.AllCapitals],
    ['U.N.', Letters.AllCapitals],
    ['iPhone', Letters.Mixed],
    ['McDonald', Letters.Mixed],
    ['2022', Letters.Number],
    ['½', Letters.Number],
    ['—', Letters.Sign],
    ['😀', Letters.Sign],
    ['北京', Letters.Small],
  ])('are told apart: %s', (word, letters) => {
    expect(Letters[wordFacts(word).letters]).toBe(Letters[letters]);
    expect(wordFacts(word).isCapital).toBe(/\p{Lu}/u.test(word));
  });
});

describe('the facts of a word', () => {
  it('are the same for both apostrophes', () => {
    const { text, ...typographic } = wordFacts('L’Oise');
    expect(typographic).toEqual({ ...wordFacts("L'Oise"), text: undefined });
    expect([text, typographic.lower]).toEqual(['L’Oise', "l'oise"]);
  });

  it('are those of the word and of nothing else, asked twice or not', () => {
    expect(wordFacts('Béchar')).toBe(wordFacts('Béchar'));
    expect(wordFacts('Béchar').written).not.toBe(wordFacts('béchar').written);
    expect(wordFacts('Béchar').lowered).toBe(wordFacts('béchar').lowered);
    expect(wordFacts('Béchar').folded).toBe(wordFacts('bechar').folded);
    expect(wordFacts('A50').masked).toBe(wordFacts('A72').masked);
    expect(wordFacts('A50').masked).not.toBe(wordFacts('A721').masked);
  });

  it('are the same after more words than are kept', () => {
    const before = { ...wordFacts('Béchar') };
    for (let word = 0; word < 25_000; word += 1) wordFacts(`mot${word}`);
    expect(wordFacts('Béchar')).toEqual(before);
  });

  it.each([
    ['Oran', 'Alger', true],
    ['Oran', 'ORAN', false],
    ['Saint-Denis', 'Jean-Pierre', true],
    ['Saint-Denis', 'Denis', false],
    ['A7', 'A72', false],
    ['A72', 'A7211', true],
    ['oran', 'mètre', true],
  ])('hold a shape: %s and %s alike is %s', (one, other, isAlike) => {
    expect(wordFacts(one).shape === wordFacts(other).shape).toBe(isAlike);
  });

  it('hold the beginnings and ends that are shorter than the word', () => {
    const { prefixes, suffixes } = wordFacts('Oran');
    expect(prefixes).toEqual([hashOf('o'), hashOf('or'), hashOf('ora'), 0]);
    expect(suffixes).toEqual([hashOf('n'), hashOf('an'), hashOf('ran'), 0, 0]);
  });

  it('are read of a word of a million letters', () => {
    expect(wordFacts('A'.repeat(1_000_000)).letters).toBe(Letters.AllCapitals);
  });
});

describe('hashes', () => {
  it('are FNV-1a, unsigned', () => {
    expect(hashOf('')).toBe(0x811c9dc5);
    expect(hashOf('a')).toBe(0xe40c292c);
    expect(hashOf('foobar')).toBe(0xbf9cf968);
  });
});
