import { describe, expect, it } from 'vitest';
import { lengthenName, LONGEST_NAME, shortenName, wholeWords, type NameEdge } from '../../../src/core/corrections/stretch-name';
import type { Span } from '../../../src/model/span';
import { spanOf } from '../../support/make-article';

const TEXT = 'Titre\n\nLe président Jean-Luc Macron, d’Amiens, parle.\n\nFin';

describe('a name', () => {
  it.each<[string, NameEdge, string | null]>([
    ['Macron', 'start', 'Luc Macron'],
    ['Luc Macron', 'start', 'Jean-Luc Macron'],
    ['Macron', 'end', 'Macron, d'],
    ['président', 'start', 'Le président'],
    ['Le', 'start', null],
    ['parle', 'end', null],
  ])('"%s" is made longer at its %s: %s', (words, edge, expected) => {
    expect(wordsOf(lengthenName(TEXT, spanOf(TEXT, words), edge))).toBe(expected);
  });

  it.each<[string, NameEdge, string | null]>([
    ['président Jean-Luc Macron', 'start', 'Jean-Luc Macron'],
    ['Jean-Luc Macron', 'start', 'Luc Macron'],
    ['Jean-Luc Macron', 'end', 'Jean-Luc'],
    ['Macron', 'start', null],
    ['Macron', 'end', null],
  ])('"%s" is made shorter at its %s: %s', (words, edge, expected) => {
    expect(wordsOf(shortenName(TEXT, spanOf(TEXT, words), edge))).toBe(expected);
  });

  it('gets no longer than names are', () => {
    const text = `${'a'.repeat(LONGEST_NAME)} b ${'a'.repeat(LONGEST_NAME)}`;
    const middle = { start: LONGEST_NAME + 1, end: LONGEST_NAME + 2 };
    expect(lengthenName(text, middle, 'start')).toBeNull();
    expect(lengthenName(text, middle, 'end')).toBeNull();
  });
});

describe('a passage', () => {
  it.each([
    ['d’Ami', 'd’Amiens'],
    ['acron,', 'Macron'],
    [' ', null],
    [', ', null],
    ['Jean-', 'Jean'],
    ['Titre\n\nLe', null],
  ])('"%s" reaches as far as its words: %s', (words, expected) => {
    expect(wordsOf(wholeWords(TEXT, spanOf(TEXT, words)))).toBe(expected);
  });

  it('is no name when it is too long', () => {
    const text = 'mot '.repeat(100);
    expect(wholeWords(text, { start: 0, end: text.length })).toBeNull();
    expect(wholeWords('a'.repeat(500), { start: 250, end: 251 })).toBeNull();
  });
});

function wordsOf(span: Span | null): string | null {
  return span && TEXT.slice(span.start, span.end);
}
