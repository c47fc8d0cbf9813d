import { describe, expect, it } from 'vitest';
import { stopWordsOf } from '../../../src/core/text/stop-words';
import { INHERITED_NAMES } from '../../support/own-properties';

describe('stopWordsOf', () => {
  it.each([
    ['fr', ['avec', 'meme', 'selon', 'aujourd']],
    ['en', ['with', 'said', 'monday']],
    ['de', ['nicht']],
  ])('holds the small words of %s, folded', (language, words) => {
    const stopWords = stopWordsOf(language);
    expect(words.filter((word) => !stopWords.has(word))).toEqual([]);
  });

  it('leaves the words that tell what a text is about', () => {
    expect(stopWordsOf('fr').has('manœuvres')).toBe(false);
    expect(stopWordsOf('fr').has('armee')).toBe(false);
  });

  it('holds no word of a language without a list', () => {
    expect([...stopWordsOf('ru')]).toEqual([]);
  });

  it.each(INHERITED_NAMES)('takes %s for no language', (language) => {
    expect([...stopWordsOf(language)]).toEqual([]);
  });
});
