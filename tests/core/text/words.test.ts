import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/text/fold';
import { isCapitalised, wordsOf } from '../../../src/core/text/words';

describe('wordsOf', () => {
  it.each([
    ['1er avril', ['1', 'er', 'avril']],
    ['aujourd’hui, l’Algérie', ['aujourd', 'hui', 'l', 'Algérie']],
    ['Saint-Louis (Sénégal)', ['Saint', 'Louis', 'Sénégal']],
    ['5 000 m² à 12:30', ['5', '000', 'm', 'à', '12', '30']],
    ['', []],
    ['… — !', []],
  ])('parts %j at everything that is no letter and no digit', (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });

  it('keeps an accent that is written as a code point of its own inside the word', () => {
    expect(wordsOf('e\u0301te\u0301 2022')[0]).toEqual({ text: 'e\u0301te\u0301', folded: 'ete', start: 0, end: 5 });
  });

  it('counts offsets in UTF-16 code units, so that a pictogram counts twice', () => {
    expect(wordsOf('🙂 Oran')[0]).toMatchObject({ text: 'Oran', start: 3, end: 7 });
  });

  it('gives for every text words that stand where they say, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(end);
          end = word.end;
        }
      }),
    );
  });
});

describe('isCapitalised', () => {
  it.each([
    ['Oran', true],
    ['École', true],
    ['oran', false],
    ['iPhone', false],
    ['5', false],
    ['北京', false],
  ])('looks at the first letter of %s only', (text, expected) => {
    const [word] = wordsOf(text);
    expect(word && isCapitalised(word)).toBe(expected);
  });
});

describe('fold', () => {
  it.each([
    ['BÉCHAR', 'Bechar'],
    ['e\u0301te\u0301', 'été'],
    ['Łódź', 'Łodz'],
    ['Ελλάδα', 'ΕΛΛΑΔΑ'],
  ])('makes %s and %s alike', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('keeps different letters apart', () => {
    expect(fold('mars')).not.toBe(fold('mers'));
  });
});
