import { describe, expect, it } from 'vitest';
import { ENGLISH_RULES } from '../../../src/core/entities/rules/english';
import { makeSheet, namesOn, type WrittenName } from '../../support/make-sheet';

/** What the English rules make of the names that are given. */
function readNames(text: string, given: readonly WrittenName[]): string[] {
  const sheet = makeSheet(text, 'en', given);
  for (const rule of ENGLISH_RULES) rule(sheet);
  return namesOn(sheet);
}

describe('English rules', () => {
  it('leave the article out of a name', () => {
    expect(readNames('The Red Harbour said', [{ words: 'The Red Harbour', kind: 'organisation' }])).toEqual([
      'organisation: Red Harbour',
    ]);
    expect(readNames('The European Union said', [{ words: 'The European Union', kind: 'organisation' }])).toEqual([
      'organisation: European Union',
    ]);
    expect(readNames('in the Hague Valley', [{ words: 'the Hague Valley', kind: 'place' }])).toEqual(['place: Hague Valley']);
  });

  it('leave it in what is listed with it, in works and in names of one word', () => {
    expect(readNames('The Guardian said', [{ words: 'The Guardian', kind: 'organisation' }])).toEqual([
      'organisation: The Guardian',
    ]);
    expect(readNames('The Godfather won', [{ words: 'The Godfather', kind: 'other' }])).toEqual(['other: The Godfather']);
    expect(readNames('The The played', [{ words: 'The', kind: 'organisation' }])).toEqual(['organisation: The']);
  });

  it.each(['Minister of Foreign Affairs', 'minister for the Interior', 'Secretary of State', 'Ministers of Defence'])(
    'take no organisation out of what somebody is: %s',
    (office) => {
      const words = office.split(/ (?:of|for) (?:the )?/)[1] ?? '';
      expect(readNames(`The ${office} said`, [{ words, kind: 'organisation' }])).toEqual([]);
    },
  );

  it('keep the country and the person behind an office, and ministries', () => {
    expect(readNames('Minister of France', [{ words: 'France', kind: 'place' }])).toEqual(['place: France']);
    expect(readNames('Secretary for Joe Doe', [{ words: 'Joe Doe', kind: 'person' }])).toEqual(['person: Joe Doe']);
    expect(readNames('Ministry of Defence', [{ words: 'Defence', kind: 'organisation' }])).toEqual(['organisation: Defence']);
  });
});
