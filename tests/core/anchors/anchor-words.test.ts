import { describe, expect, it } from 'vitest';
import { anchorWordsOf } from '../../../src/core/anchors/anchor-words';

const foldedOf = (text: string): string[] => anchorWordsOf(text).map(({ folded }) => folded);

describe('anchorWordsOf', () => {
  it('folds case, accents and what does not show, and keeps the offsets of the text as written', () => {
    const text = 'L’É\u00ADtat «\u202Frevient\u202F»';
    const written = anchorWordsOf(text).map(({ folded, start, end }) => [folded, text.slice(start, end)]);
    expect(written).toEqual([
      ['l', 'L'],
      ['etat', 'É\u00ADtat'],
      ['revient', 'revient'],
    ]);
  });

  it('parts what pages glue: a capital after a small letter, a number and a word', () => {
    expect(foldedOf('réelSeule Publicité14 BBC')).toEqual(['reel', 'seule', 'publicite', '14', 'bbc']);
  });

  it('takes every sign for a word where no spaces are set', () => {
    expect(foldedOf('会议4月')).toEqual(['会', '议', '4', '月']);
  });

  it('keeps surrogate pairs together and passes over lone halves', () => {
    expect(foldedOf('a 𝐛 😀 \uD835 \uDC00 𠀀𠀁')).toEqual(['a', '𝐛', '𠀀', '𠀁']);
  });
});
