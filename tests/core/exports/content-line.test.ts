import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, textValue } from '../../../src/core/exports/content-line';

describe('a content line', () => {
  it('is folded at 75 bytes, its space among them', () => {
    expect(contentLine('A', 'x'.repeat(150))).toBe(`A:${'x'.repeat(73)}\r\n ${'x'.repeat(74)}\r\n ${'x'.repeat(3)}\r\n`);
  });

  it('of 75 bytes is not folded', () => {
    expect(contentLine('A', 'x'.repeat(73))).toBe(`A:${'x'.repeat(73)}\r\n`);
  });

  it('is never longer, cuts no character and unfolds to what it was', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'é', '北', '😀', ' ', 'x̂'), maxLength: 300 });
    fc.assert(
      fc.property(letters, (value) => {
        const line = contentLine('SUMMARY', value);
        const physical = line.split('\r\n').slice(0, -1);
        const bytes = physical.map((one) => new TextEncoder().encode(one).length);
        expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
        expect(physical.filter((one) => /\p{Surrogate}/u.test(one))).toEqual([]);
        expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}\r\n`);
      }),
    );
  });
});

it('escapes a text as iCalendar asks', () => {
  expect(textValue('a; b, c\\d\ne\r\nf\rg\u0000h\uD83D')).toBe('a\\; b\\, c\\\\d\\ne\\nf\\ng h\uFFFD');
});
