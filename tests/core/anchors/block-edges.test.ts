import { describe, expect, it } from 'vitest';
import { hasBlockEdge } from '../../../src/core/anchors/block-edges';

describe('hasBlockEdge', () => {
  it.each([
    ['a line ends', 'la fin', '.\n\n', 'Un début', true],
    ['a sentence ends and the next is glued to it', 'la fin', '.', 'Un début', true],
    ['a word ends and a capital is glued to it', 'social', '', 'Publicité', true],
    ['a quotation ends and the next sentence is glued to it', 'la fin', '.»', 'Un début', true],
    ['a sentence ends and a space follows', 'la fin', '. ', 'Un début', false],
    ['a number has a decimal point', '9', '.', '000', false],
    ['initials have points', 'J', '.', 'D', false],
    ['a number has an ordinal ending', '11', '', 'e', false],
    ['a space is all there is', 'un', ' ', 'mot', false],
  ])('sees whether one may be where %s', (_, before, between, after, isEdge) => {
    const text = before + between + after;
    expect(hasBlockEdge(text, before.length, before.length + between.length)).toBe(isEdge);
  });

  it('sees one at both ends of a text', () => {
    expect([hasBlockEdge('mot', 0, 0), hasBlockEdge('mot', 3, 3)]).toEqual([true, true]);
  });
});
