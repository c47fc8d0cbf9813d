import { describe, expect, it } from 'vitest';
import { forLetters } from '../../../src/core/text/latin';

const LATIN = [...Array.from({ length: 0x180 }, (_, code) => code), ...Array.from({ length: 0x17 }, (_, code) => 0x2010 + code)];

describe('a pattern for letters', () => {
  it.each([/\p{L}/u, /\p{Lu}/u, /\p{Ll}/u, /\p{M}/u, /\p{N}/u, /\p{Nd}/u, /[^\p{L}\p{M}-]/u, /[x\p{Lu}]\p{Nd}?$/u])(
    'finds in Latin text what it names: %s',
    (pattern) => {
      const own = forLetters(() => pattern);
      for (const code of LATIN) {
        const text = String.fromCharCode(code);
        expect([code, own(text).test(text)]).toEqual([code, pattern.test(text)]);
      }
    },
  );

  it('is the whole of it where a text has other letters', () => {
    const pattern = /^\p{Lu}\p{Ll}+$/u;
    expect(forLetters(() => pattern)('Oran').source).not.toBe(pattern.source);
    for (const text of ['Оран', 'Øran𐐨', 'Ora\u0301n']) expect(forLetters(() => pattern)(text)).toBe(pattern);
  });

  it('keeps names, references and signs', () => {
    const own = forLetters(() => /(?<sign>[[\]\\])\k<sign>\p{L}/gu);
    expect('[[é]]x'.match(own('x'))).toEqual(['[[é', ']]x']);
  });

  it('is refused where a property has no Latin part written down', () => {
    for (const pattern of [/\p{Script=Greek}/u, /\p{Sc}/u, /\P{L}/u])
      expect(() => forLetters(() => pattern)('a')).toThrow(pattern.source);
  });
});
