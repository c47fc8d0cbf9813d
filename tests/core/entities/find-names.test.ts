import { describe, expect, it } from 'vitest';
import { findNames, isTagged } from '../../../src/core/entities/find-names';
import { makeTagger } from '../../support/make-tagger';

/** Knows nothing: what is found is found by lists, rules and the article. */
const EMPTY = makeTagger();

function namesIn(text: string, language: string): string[] {
  return findNames(text, language, EMPTY).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('names', () => {
  it('are found in French and English, and not in what the tagger was not trained for', () => {
    expect(['fr', 'en', 'de', 'und', '', 'fr-FR', 'constructor'].map(isTagged)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(findNames('Reuters, selon Reuters', 'de', EMPTY)).toEqual([]);
  });

  it('go through the lists, the rules of their language and of both, and the article, in this order', () => {
    expect(namesIn('Le ministère de la Santé (MS) dit. Selon Observalgerie, le MS tait.', 'fr')).toEqual([
      'organisation: ministère de la Santé',
      'organisation: MS',
      'organisation: Observalgerie',
      'organisation: MS',
    ]);
    expect(namesIn('Observalgerie ment.\nSource : Observalgerie', 'fr')).toEqual([
      'organisation: Observalgerie',
      'organisation: Observalgerie',
    ]);
  });

  it('do not go through the rules of another language', () => {
    expect(namesIn('She said rue de Rivoli and wilaya de Béchar', 'en')).toEqual([]);
  });

  it('have the offsets of the text, in reading order', () => {
    const text = '😀 « A7 » :\u00A0l’autoroute A7, selon Observalgerie';
    const names = findNames(text, 'fr', EMPTY);
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['A7', 'A7', 'Observalgerie']);
    expect(names.every(({ start }, index) => start >= (names[index - 1]?.end ?? 0))).toBe(true);
  });

  it('are none in a text without a word', () => {
    expect([findNames('', 'fr', EMPTY), findNames(' \n', 'en', EMPTY)]).toEqual([[], []]);
  });
});
