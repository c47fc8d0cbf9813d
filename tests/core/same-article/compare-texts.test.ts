import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../src/core/same-article/compare-texts';
import { LONGEST_PRINT, printText } from '../../../src/core/same-article/print-text';
import { shinglesOf } from '../../../src/core/same-article/shingles';

const WORDS = fc.array(fc.stringMatching(/^[a-zé]{2,9}$/), { minLength: 60, maxLength: 400 });

describe('shinglesOf', () => {
  it('gives one number for five words in a row, and none for four', () => {
    expect(shinglesOf('un deux trois quatre cinq six').size).toBe(2);
    expect(shinglesOf('un deux trois quatre').size).toBe(0);
    expect(shinglesOf('').size).toBe(0);
  });

  it('does not look at case, accents and what stands between words', () => {
    expect(shinglesOf('L’été, à Béchar : « la paix »')).toEqual(shinglesOf("L'ETE A BECHAR LA PAIX"));
  });

  it('tells the order of words', () => {
    expect(shinglesOf('un deux trois quatre cinq')).not.toEqual(shinglesOf('un deux trois cinq quatre'));
  });

  it('gives safe integers, and hardly ever one twice', () => {
    const text = Array.from({ length: 100_004 }, (_, number) => `mot${number.toString(36).replaceAll(/\d/g, 'x')}${number}`);
    const shingles = shinglesOf(text.join(' '));
    expect([...shingles].every(Number.isSafeInteger)).toBe(true);
    expect(shingles.size).toBeGreaterThan(199_990);
  });
});

describe('printText', () => {
  it('is the smallest numbers of the text’s shingles, in order', () => {
    fc.assert(
      fc.property(WORDS, (words) => {
        const text = words.join(' ');
        const print = printText(text);
        expect(print.length).toBeLessThanOrEqual(LONGEST_PRINT);
        const all = [...shinglesOf(text)].toSorted((one, other) => one - other);
        expect(print).toEqual(all.slice(0, LONGEST_PRINT));
      }),
    );
  });

  it('shares numbers with that of a part of the text', () => {
    const text = Array.from(
      { length: 600 },
      (_, number) => `mot${'abcdefghij'[number % 10]}${'klmnopqrst'[(number * 7) % 9]}${number}`,
    );
    const whole = new Set(printText(text.join(' ')));
    expect(printText(text.slice(0, 180).join(' ')).filter((number) => whole.has(number)).length).toBeGreaterThan(8);
  });
});

describe('compareTexts', () => {
  it('finds a teaser wholly in its article, and that it is a part of it only', () => {
    const text = Array.from({ length: 104 }, (_, number) => `mot${String.fromCodePoint(97 + (number % 26))}${number}`);
    const likeness = compareTexts(text.join(' '), text.slice(0, 29).join(' '));
    expect(likeness).toEqual({ containment: 1, resemblance: 54 / 204, shorter: 54 });
  });

  it('is the same both ways, and 1 for a text and itself', () => {
    fc.assert(
      fc.property(WORDS, WORDS, (words, others) => {
        const [one, other] = [words.join(' '), others.join(' ')];
        expect(compareTexts(one, other)).toEqual(compareTexts(other, one));
        expect(compareTexts(one, one)).toMatchObject({ containment: 1, resemblance: 1 });
      }),
    );
  });

  it('is 0 where there is no text', () => {
    expect(compareTexts('', 'un deux trois quatre cinq six')).toEqual({ containment: 0, resemblance: 0, shorter: 0 });
    expect(compareTexts('', '')).toEqual({ containment: 0, resemblance: 0, shorter: 0 });
  });

  it('takes time that grows with the length, not with its square', () => {
    const text = 'un mot deux mots trois mots quatre '.repeat(30_000);
    const started = performance.now();
    compareTexts(text, `${text} fin`);
    printText(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
