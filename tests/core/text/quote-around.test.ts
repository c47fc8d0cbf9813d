import { describe, expect, it } from 'vitest';
import { quoteAround } from '../../../src/core/text/quote-around';
import { spanOf } from '../../support/make-article';

describe('a quote', () => {
  it('is the sentence on one line, with the words marked', () => {
    const text = 'Avant. M. Lamamra est\n arrivé le 5  avril 2022 à Moscou. Après.';
    const { text: quoted, marks } = quoteAround(text, spanOf(text, '5  avril 2022'), 'fr');
    expect(quoted).toContain('le 5 avril 2022 à Moscou.');
    expect(quoted).not.toMatch(/Avant|Après|\n| {2}/);
    expect(marks.map(({ start, end }) => quoted.slice(start, end))).toEqual(['5 avril 2022']);
  });
});
