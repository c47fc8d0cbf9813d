import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsIn, tokensOf } from '../../../src/core/search/tokens';
import { spanOf } from '../../support/make-article';

describe('what can be searched for', () => {
  it.each([
    ['L’Algérie, qu’on a vue', ['algerie', 'on', 'a', 'vue']],
    ['Putin’s l’art', ['putin', 'art']],
    ['l', ['l']],
    ['ŒUVRE Straße Łódź', ['oeuvre', 'strasse', 'lodz']],
    ['le 1er avril 2022-04-05', ['le', '1', 'er', 'avril', '2022', '04', '05']],
    ['Сою\u0301з Йод', ['союз', 'иод']],
    ['أحمد مُحَمَّد', ['احمد', 'محمد']],
    ['東京都', ['東京', '京都', '都']],
    ['2022年４月', ['2022', '年', '4', '月']],
    ['서울 시', ['서울', '울', '시']],
    ['iPhone東京', ['iphone', '東京', '京']],
    ['soft\u00ADhyphen', ['softhyphen']],
  ])('in %j is %j', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  it('has the span of its words in the text as it is', () => {
    const text = 'Un soft\u00ADhyphen d’Algérie\u0301.';
    const [, word, name] = tokensOf(text);
    expect(word).toMatchObject(spanOf(text, 'soft\u00ADhyphen'));
    expect(name?.start).toBe(text.indexOf('Algérie'));
  });

  it('lies within the text, in order, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }), (units) => {
        const text = String.fromCharCode(...units);
        const tokens = tokensOf(text);
        const isInPlace = tokens.every(
          ({ term, start, end }, at) =>
            !/\s/.test(term) && start >= (tokens[at - 1]?.start ?? 0) && end > start && end <= text.length,
        );
        expect(isInPlace).toBe(true);
      }),
    );
  });
});
