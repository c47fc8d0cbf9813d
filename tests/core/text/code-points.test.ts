import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../../src/core/text/code-points';

describe('the code points of a text', () => {
  it('count a letter outside the first plane once', () => {
    const points = codePointsOf('a😀b𝔠');
    expect(points.length).toBe(4);
    expect(points.fromUnits({ start: 3, end: 4 })).toEqual({ start: 2, end: 3 });
    expect(points.fromUnits({ start: 4, end: 6 })).toEqual({ start: 3, end: 4 });
    expect(points.toUnits({ start: 1, end: 4 })).toEqual({ start: 1, end: 6 });
  });

  it('take half of a pair for the whole of it', () => {
    const points = codePointsOf('a😀b');
    expect(points.fromUnits({ start: 2, end: 4 })).toEqual({ start: 1, end: 3 });
    expect(points.fromUnits({ start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
  });

  it('count a surrogate that stands alone', () => {
    const points = codePointsOf('\uDE00\uD83Da');
    expect(points.length).toBe(3);
    expect(points.fromUnits({ start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
  });

  it('end where the text ends', () => {
    expect(codePointsOf('😀').toUnits({ start: -1, end: 9 })).toEqual({ start: 0, end: 2 });
  });

  it('are those that the language counts, in any text, and lead back', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', '😀', 'é', '\0') }),
    );
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (words, from, size) => {
        const points = codePointsOf(words);
        const letters = [...words];
        expect(points.length).toBe(letters.length);
        const span = { start: Math.min(from, letters.length), end: Math.min(from + size, letters.length) };
        const units = points.toUnits(span);
        expect(words.slice(units.start, units.end)).toBe(letters.slice(span.start, span.end).join(''));
        expect(points.fromUnits(units)).toEqual(span);
      }),
    );
  });
});
