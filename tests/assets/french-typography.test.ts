import { describe, expect, it } from 'vitest';
import { FR } from '../../tools/release/texts/fr';
import { frenchFaultsOf } from '../support/french-typography';
import { readMessages } from '../support/message-files';

/** What readers type and the search reads: `personne:`. No space belongs there. */
const TYPED = /^(?:filterWord[A-Z]|searchExample$)/;

describe('French', () => {
  it('has no-break spaces and typographic marks in the message file', () => {
    const faults = Object.entries(readMessages('fr')).flatMap(([key, { message }]) =>
      TYPED.test(key) ? [] : frenchFaultsOf(message).map((fault) => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('has them in what the stores are told', () => {
    expect(stringsOf(FR).flatMap((text) => frenchFaultsOf(text))).toEqual([]);
  });

  it.each(['Rien : tout', 'Rien: tout', 'Quoi ?', 'Quoi?', '« Béchar »', "l'article", 'le "mot"', '«Béchar\u00A0»'])(
    'is not written as in %j',
    (text) => {
      expect(frenchFaultsOf(text)).not.toEqual([]);
    },
  );

  it.each(['Rien\u00A0: tout', 'Quoi\u202F?', '«\u00A0Béchar\u00A0»', 'l’article'])('is written as in %j', (text) => {
    expect(frenchFaultsOf(text)).toEqual([]);
  });
});

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((one) => stringsOf(one)) : [];
}
