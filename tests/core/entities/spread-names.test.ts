import { describe, expect, it } from 'vitest';
import { spreadNames } from '../../../src/core/entities/spread-names';
import type { NameSheet } from '../../../src/core/entities/name-sheet';
import { makeSheet, namesOn, type WrittenName } from '../../support/make-sheet';

type Case = readonly [claim: string, text: string, given: readonly WrittenName[], names: readonly string[]];

/** A sheet with the names that are given, spread over the article. */
function spread(text: string, given: readonly WrittenName[]): NameSheet {
  const sheet = makeSheet(text, 'fr', given);
  spreadNames(sheet);
  return sheet;
}

const FULL: WrittenName = { words: 'Ramtane Lamamra', kind: 'person' };
const SPVM: WrittenName = { words: 'Service de police de Montréal', kind: 'organisation' };

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a surname': [
    [
      'is a person behind the full name',
      'Ramtane Lamamra parle. Hier Lamamra dormait.',
      [FULL],
      ['person: Ramtane Lamamra', 'person: Lamamra'],
    ],
    [
      'is one before the full name',
      'Hier Lamamra dormait. Ramtane Lamamra parle.',
      [FULL],
      ['person: Lamamra', 'person: Ramtane Lamamra'],
    ],
    [
      'is one where it was taken for something else',
      'Ramtane Lamamra parle à Lamamra.',
      [FULL, { words: 'Lamamra', place: 1, kind: 'place' }],
      ['person: Ramtane Lamamra', 'person: Lamamra'],
    ],
    [
      'is left where the tagger is certain',
      'Ramtane Lamamra parle à Lamamra.',
      [FULL, { words: 'Lamamra', place: 1, kind: 'place', confidence: 0.99 }],
      ['person: Ramtane Lamamra', 'place: Lamamra'],
    ],
    [
      'is left in a longer name',
      'Ramtane Lamamra au Collège Lamamra.',
      [FULL, { words: 'Collège Lamamra', kind: 'organisation' }],
      ['person: Ramtane Lamamra', 'organisation: Collège Lamamra'],
    ],
    ['is left beside another capital', 'Ramtane Lamamra et Rue Lamamra.', [FULL], ['person: Ramtane Lamamra']],
    ['is left in small letters', 'Jean Petit est petit.', [{ words: 'Jean Petit', kind: 'person' }], ['person: Jean Petit']],
    ['follows no unsure name', 'Ramtane Lamamra et Lamamra.', [{ ...FULL, confidence: 0.4 }], ['person: Ramtane Lamamra']],
    ['follows no place', 'New York et York.', [{ words: 'New York', kind: 'place' }], ['place: New York']],
    ['is more than a letter', 'Malcolm X et le X.', [{ words: 'Malcolm X', kind: 'person' }], ['person: Malcolm X']],
  ],
  'an acronym': [
    [
      'in brackets is what stands before it',
      'le Service de police de Montréal (SPM) dit',
      [SPVM],
      ['organisation: Service de police de Montréal', 'organisation: SPM'],
    ],
    [
      'in brackets has its kind elsewhere',
      'Le SPM ! Le Service de police de Montréal (SPM)',
      [SPVM, { words: 'SPM', kind: 'place', confidence: 0.9 }],
      ['organisation: SPM', 'organisation: Service de police de Montréal', 'organisation: SPM'],
    ],
    [
      'in brackets has letters of the name',
      'le Service de police de Montréal (ONU) dit',
      [SPVM],
      ['organisation: Service de police de Montréal'],
    ],
    [
      'in brackets begins like the name',
      'le Service de police de Montréal (MPS) dit',
      [SPVM],
      ['organisation: Service de police de Montréal'],
    ],
    [
      'in brackets is no acronym of a person',
      'Jean Paul Dupont (JPD) dit',
      [{ words: 'Jean Paul Dupont', kind: 'person' }],
      ['person: Jean Paul Dupont'],
    ],
    [
      'of the initials is found without brackets',
      'L’Union Sportive Alger. L’USA gagne',
      [{ words: 'Union Sportive Alger', kind: 'organisation' }],
      ['organisation: Union Sportive Alger', 'organisation: USA'],
    ],
    [
      'of two initials needs brackets',
      'La Banque Populaire. Le BP ouvre',
      [{ words: 'Banque Populaire', kind: 'organisation' }],
      ['organisation: Banque Populaire'],
    ],
  ],
  'the kind of a name': [
    [
      'is the one that it has most often',
      'Tass dit, Tass tait, Tass nie',
      [0, 1, 2].map((place) => ({ words: 'Tass', place, kind: place === 1 ? ('place' as const) : ('organisation' as const) })),
      ['organisation: Tass', 'organisation: Tass', 'organisation: Tass'],
    ],
    [
      'is counted by how sure it is',
      'Tass dit, Tass tait, Tass nie',
      [0, 1, 2].map((place) => ({
        words: 'Tass',
        place,
        kind: place === 1 ? ('place' as const) : ('organisation' as const),
        confidence: place === 1 ? 1 : 0.1,
      })),
      ['place: Tass', 'place: Tass', 'place: Tass'],
    ],
    [
      'may differ where neither has a majority',
      'Tass dit, Tass tait',
      [0, 1].map((place) => ({ words: 'Tass', place, kind: place === 1 ? ('place' as const) : ('organisation' as const) })),
      ['organisation: Tass', 'place: Tass'],
    ],
  ],
  'a name found once': [
    [
      'is found again',
      'à Béni Abbès hier, de Béni Abbès demain',
      [{ words: 'Béni Abbès', kind: 'place' }],
      ['place: Béni Abbès', 'place: Béni Abbès'],
    ],
    [
      'is found where only a part of it was',
      'à Béni Abbès hier, de Béni Abbès demain',
      [
        { words: 'Béni Abbès', kind: 'place' },
        { words: 'Abbès', place: 1, kind: 'person' },
      ],
      ['place: Béni Abbès', 'place: Béni Abbès'],
    ],
    [
      'is found with more capitals',
      'À BÉCHAR\nIl vit à Béchar',
      [{ words: 'Béchar', kind: 'place' }],
      ['place: BÉCHAR', 'place: Béchar'],
    ],
    ['is not found with fewer', 'à Béchar, un béchar', [{ words: 'Béchar', kind: 'place' }], ['place: Béchar']],
    [
      'is not found in a longer run of capitals',
      'à Béchar, le Grand Béchar',
      [{ words: 'Béchar', kind: 'place' }],
      ['place: Béchar'],
    ],
    [
      'is not found across sentences',
      'à Béni Abbès. Béni\nAbbès',
      [{ words: 'Béni Abbès', kind: 'place' }],
      ['place: Béni Abbès'],
    ],
    [
      'is not found when it was unsure',
      'à Béchar, puis Béchar',
      [{ words: 'Béchar', kind: 'place', confidence: 0.4 }],
      ['place: Béchar'],
    ],
    ['is not found when it has two letters', 'à Pô, puis Pô', [{ words: 'Pô', kind: 'place' }], ['place: Pô']],
    ['opens a sentence', 'à Béchar. Béchar dort', [{ words: 'Béchar', kind: 'place' }], ['place: Béchar', 'place: Béchar']],
    [
      'is no word at the beginning of a sentence that the article also writes small',
      'à Nette. Nette et nette',
      [{ words: 'Nette', kind: 'place' }],
      ['place: Nette'],
    ],
    [
      'is found as a whole before its parts',
      'à Béni Abbès, à Béni, puis Béni Abbès et Béni',
      [
        { words: 'Béni Abbès', kind: 'place' },
        { words: 'Béni', place: 1, kind: 'person' },
      ],
      ['place: Béni Abbès', 'person: Béni', 'place: Béni Abbès', 'person: Béni'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (_claim, text, given, names) => {
    expect(namesOn(spread(text, given))).toEqual(names);
  });
});

describe('what follows from another place', () => {
  it('is a little less sure, and says that a rule found it', () => {
    const [, again] = spread('à Béchar, puis Béchar', [{ words: 'Béchar', kind: 'place', confidence: 0.8 }]).names();
    expect(again).toMatchObject({ source: 'rule', confidence: 0.8 * 0.95 });
    const [, surname] = spread('Ramtane Lamamra et Lamamra', [FULL]).names();
    expect(surname).toMatchObject({ source: 'rule', confidence: 0.8 * 0.95 });
  });

  it('never makes the tagger less sure', () => {
    const given = { words: 'Lamamra', place: 1, kind: 'person', confidence: 0.9 } as const;
    expect(spread('Ramtane Lamamra et Lamamra', [FULL, given]).names()[1]).toMatchObject({ source: 'model', confidence: 0.9 });
  });
});
