import { describe, expect, it } from 'vitest';
import type { ListedName } from '../../../src/core/entities/listed-organisations';
import type { NameSheet } from '../../../src/core/entities/name-sheet';
import { putListed } from '../../../src/core/entities/put-listed';
import { makeSheet, namesOn, type WrittenName } from '../../support/make-sheet';

/** A name of the list, as it stands in the text. */
function listedIn(sheet: NameSheet, words: string, id: string, isAmbiguous = false): ListedName {
  const first = sheet.tokens.starts.indexOf(sheet.text.indexOf(words));
  const end = sheet.tokens.ends.indexOf(sheet.text.indexOf(words) + words.length) + 1;
  const organisation = { id, fr: words, en: words };
  return {
    first,
    end,
    name: { organisation, listed: words, isAmbiguous, isShared: false, isAcronym: false, isCapitalsOnly: false },
  };
}

function sheetOf(text: string, given: readonly WrittenName[] = []): NameSheet {
  return makeSheet(text, 'fr', given);
}

describe('known organisations', () => {
  it('are put down where nothing was found', () => {
    const sheet = sheetOf('Selon Reuters, oui');
    putListed(sheet, [listedIn(sheet, 'Reuters', 'org:reuters')]);
    expect(sheet.names()).toEqual([{ first: 1, end: 2, kind: 'organisation', source: 'rule', confidence: 0.9 }]);
  });

  it('win over what they were taken for', () => {
    const sheet = sheetOf('La Croix-Rouge aide', [{ words: 'Croix-Rouge', kind: 'place' }]);
    putListed(sheet, [listedIn(sheet, 'Croix-Rouge', 'org:red-cross')]);
    expect(namesOn(sheet)).toEqual(['organisation: Croix-Rouge']);
  });

  it('are surer where the tagger found them too, and no less sure', () => {
    const sheet = sheetOf('Reuters et Tass', [
      { words: 'Reuters', kind: 'organisation', confidence: 0.5 },
      { words: 'Tass', kind: 'organisation', confidence: 0.97 },
    ]);
    putListed(sheet, [listedIn(sheet, 'Reuters', 'org:reuters'), listedIn(sheet, 'Tass', 'org:tass')]);
    expect(sheet.names().map(({ source, confidence }) => [source, confidence])).toEqual([
      ['model', 0.9],
      ['model', 0.97],
    ]);
  });

  it('are no part of a longer name', () => {
    const sheet = sheetOf('la Fondation Reuters aide', [{ words: 'Fondation Reuters', kind: 'organisation' }]);
    putListed(sheet, [listedIn(sheet, 'Reuters', 'org:reuters')]);
    expect(namesOn(sheet)).toEqual(['organisation: Fondation Reuters']);
    const longer = sheetOf('la Reuters Fondation aide', [{ words: 'Reuters Fondation', kind: 'organisation' }]);
    putListed(longer, [listedIn(longer, 'Reuters', 'org:reuters')]);
    expect(namesOn(longer)).toEqual(['organisation: Reuters Fondation']);
  });

  it('take in what was only a part of them', () => {
    const sheet = sheetOf('Médecins sans frontières aide', [{ words: 'Médecins', kind: 'other' }]);
    putListed(sheet, [listedIn(sheet, 'Médecins sans frontières', 'org:msf')]);
    expect(namesOn(sheet)).toEqual(['organisation: Médecins sans frontières']);
  });

  it('leave a small article out, and a capital one in', () => {
    const small = sheetOf('pour la France insoumise et');
    putListed(small, [listedIn(small, 'la France insoumise', 'org:lfi')]);
    expect(namesOn(small)).toEqual(['organisation: France insoumise']);
    const capital = sheetOf('pour La France insoumise et');
    putListed(capital, [listedIn(capital, 'La France insoumise', 'org:lfi')]);
    expect(namesOn(capital)).toEqual(['organisation: La France insoumise']);
  });

  it('whose names may mean something else are left to the tagger', () => {
    const sheet = sheetOf('une Orange', [{ words: 'Orange', kind: 'place' }]);
    putListed(sheet, [listedIn(sheet, 'Orange', 'org:orange', true)]);
    expect(namesOn(sheet)).toEqual(['place: Orange']);
  });

  it('are meant by such names where the article names the same one by another', () => {
    const sheet = sheetOf('Le groupe Orange SA dit qu’Agence');
    putListed(sheet, [listedIn(sheet, 'Orange SA', 'org:orange'), listedIn(sheet, 'Agence', 'org:orange', true)]);
    expect(namesOn(sheet)).toEqual(['organisation: Orange SA', 'organisation: Agence']);
  });

  it('are not meant by such names where it names only another one', () => {
    const sheet = sheetOf('Le groupe Orange dit que Reuters');
    putListed(sheet, [listedIn(sheet, 'Orange', 'org:orange', true), listedIn(sheet, 'Reuters', 'org:reuters')]);
    expect(namesOn(sheet)).toEqual(['organisation: Reuters']);
  });
});
