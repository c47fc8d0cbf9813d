import { describe, expect, it } from 'vitest';
import { wordLikeness } from '../../../src/core/anchors/word-likeness';

describe('wordLikeness', () => {
  it('is 1 for the same word, and less the more letters differ', () => {
    expect(wordLikeness('gouvernement', 'gouvernement')).toBe(1);
    expect(wordLikeness('gouvernement', 'gouvernemant')).toBeCloseTo(11 / 12);
    expect(wordLikeness('gouvernement', 'goubernemant')).toBeCloseTo(10 / 12);
  });

  it('finds a word that the page glued to another', () => {
    expect(wordLikeness('associate', 'areassociate')).toBe(0.9);
  });

  it.each([
    ['2021', '2022'],
    ['pas', 'par'],
    ['lundi', 'mardi'],
    ['Keller', 'Novak'],
    ['aime', 'a'],
    ['test', 'contestation'],
  ])('is 0 for %s and %s', (one, other) => {
    expect(wordLikeness(one, other)).toBe(0);
  });
});
