import { describe, expect, it } from 'vitest';
import { keepsWords } from '../../../src/core/anchors/keeps-words';

describe('keepsWords', () => {
  it.each([
    ['quotation marks', '“C’est fini”, dit-il', "«\u00A0C'est fini\u00A0», dit-il"],
    ['dashes', 'un Etat - dit-on - fort', 'un Etat – dit-on — fort'],
    ['ellipses', 'et puis…', 'et puis...'],
    ['white space', 'deux  mots\n\nlà', 'deux mots là'],
    ['what does not show', 'gouver\u00ADne\u200Bment', 'gouvernement'],
    ['the composition of accents', 'e\u0301te\u0301', 'été'],
    ['white space after a full stop', 'la fin.Un début', 'la fin. Un début'],
  ])('passes over %s', (_, one, other) => {
    expect(keepsWords(one, other)).toBe(true);
  });

  it.each([
    ['a number', 'le 5 avril', 'le 6 avril'],
    ['an accent', 'Etat', 'État'],
    ['a comma', 'Non, merci', 'Non merci'],
    ['a space between words', 'plus tôt', 'plustôt'],
    ['a decimal sign', '3.5 %', '35 %'],
  ])('does not pass over %s', (_, one, other) => {
    expect(keepsWords(one, other)).toBe(false);
  });
});
