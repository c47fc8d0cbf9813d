import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../src/core/revisions/plain-words';
import { parseQuery } from '../../../src/core/search/parse-query';
import { phrasePattern } from '../../../src/core/search/pattern-of';
import { makeSnippet, patternsOf } from '../../../src/core/search/snippet';

const MANY = 100_000;

describe('the plain words of a text', () => {
  it('are the same whatever its quotation marks and the spaces within them', () => {
    for (const text of [
      'Un « accord » est né.',
      'Un «\n\taccord\u00A0 » est né.',
      'Un  “accord” est  né. ',
      ' Un "accord" est né.',
    ])
      expect(plainWords(text)).toBe('Un "accord" est né.');
    expect(plainWords('« » «« a »» b')).toBe('"" ""a"" b');
  });
});

describe('a text that is made to be hard to read', () => {
  // What takes the square of its length to read would take minutes: the runner stops it.
  const runs = [' ', '\n', '\u00A0', '«', '»', '« ', ' »', '"', '(', '[', ']', '-', ':', "'", '1', '1 ', '1.'].map((piece) =>
    piece.repeat(MANY / piece.length),
  );

  it('is made plain', () => {
    for (const run of runs) expect(plainWords(`a${run}b`)).toMatch(/^a.*b$/u);
    expect(plainWords(`a${' '.repeat(MANY)}b`)).toBe('a b');
  });

  it('is searched', () => {
    const query = parseQuery('"a c" b');
    for (const run of runs) {
      const text = `a${run}b`;
      expect(phrasePattern(['a', 'c'])(text).test(text)).toBe(false);
      expect(makeSnippet(text, patternsOf(query))?.text.length).toBeLessThan(1_000);
      expect(parseQuery(text)).toHaveProperty('words');
    }
  });
});
