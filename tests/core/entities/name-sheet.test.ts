import { describe, expect, it } from 'vitest';
import { makeSheet, namesOn } from '../../support/make-sheet';

const TEXT = 'Jean Dupont est à Paris. Le Monde aussi.';

describe('a sheet of names', () => {
  it('gives the names in reading order, whatever order they were put down in', () => {
    const sheet = makeSheet(TEXT, 'fr', [
      { words: 'Paris', kind: 'place' },
      { words: 'Jean Dupont', kind: 'person' },
    ]);
    expect(namesOn(sheet)).toEqual(['person: Jean Dupont', 'place: Paris']);
  });

  it('gives two names that touch, alike in all but their place', () => {
    const sheet = makeSheet(TEXT, 'fr', [
      { words: 'Jean', kind: 'person' },
      { words: 'Dupont', kind: 'person' },
    ]);
    expect(namesOn(sheet)).toEqual(['person: Jean', 'person: Dupont']);
  });

  it('loses what a new name touches, the whole of it', () => {
    const sheet = makeSheet(TEXT, 'fr', [
      { words: 'Jean Dupont', kind: 'person' },
      { words: 'Paris', kind: 'place' },
      { words: 'Dupont est à Paris', kind: 'other' },
    ]);
    expect(namesOn(sheet)).toEqual(['other: Dupont est à Paris']);
    expect(sheet.at(0)).toBeUndefined();
  });

  it('has no name where one was removed', () => {
    const sheet = makeSheet(TEXT, 'fr', [{ words: 'Paris', kind: 'place' }]);
    for (const name of sheet.names()) sheet.remove(name);
    expect([namesOn(sheet), sheet.at(4)]).toEqual([[], undefined]);
  });

  it('knows words by token, and none beyond the text', () => {
    const sheet = makeSheet('L’Est', 'fr');
    expect([sheet.lower(0), sheet.lower(1), sheet.lower(-1), sheet.lower(2)]).toEqual(["l'", 'est', '', '']);
    expect([sheet.isCapital(1), sheet.isCapital(-1), sheet.opens(0), sheet.opens(1), sheet.opens(2)]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('knows which words the article also writes small', () => {
    const sheet = makeSheet('Place Nette est une place', 'fr');
    expect(['place', 'nette', 'est'].map((word) => sheet.isWrittenSmall(word))).toEqual([true, false, true]);
  });

  it('gives the tokens of words in the order of the text, whatever their capitals', () => {
    const sheet = makeSheet('Rue de Lyon, avenue Foch et rue Foch', 'fr');
    expect(sheet.tokensOf(['avenue', 'place', 'rue'])).toEqual([0, 4, 7]);
    expect(sheet.tokensOf(['avenue'])).toEqual([4]);
    expect(sheet.tokensOf([])).toEqual([]);
  });
});
