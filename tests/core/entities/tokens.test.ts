import { describe, expect, it } from 'vitest';
import { piecesOf, tokenise } from '../../../src/core/entities/tokens';

/** Tokens as a line; `^` stands before the first one of a sentence. */
function lineOf(text: string, language: string): string {
  const { texts, opens } = tokenise(text, language);
  return texts.map((token, at) => (opens[at] === 1 ? `^${token}` : token)).join(' ');
}

describe('French tokens', () => {
  it.each([
    ['cuts an elided word off, its apostrophe with it', "L'Algérie, qu'Oran et l’île", "^L' Algérie , qu' Oran et l’ île"],
    [
      'cuts off the longer elided words',
      'lorsqu’Alger et jusqu’à Oran, puisqu’Annaba',
      '^lorsqu’ Alger et jusqu’ à Oran , puisqu’ Annaba',
    ],
    ['cuts an elided word off before quotes', 'l’« exemple » d’“Oran”', '^l’ « exemple » d’ “ Oran ”'],
    [
      'leaves words with an apostrophe of their own whole',
      'aujourd’hui, quelqu’un et O’Brien',
      '^aujourd’hui , quelqu’un et O’Brien',
    ],
    ['reads typed and typographic apostrophes alike', "d'Oran d’Oran", "^d' Oran d’ Oran"],
    ['leaves names with hyphens whole', 'Saint-Denis et Jean-Pierre, a-t-il', '^Saint-Denis et Jean-Pierre , a-t-il'],
    ['cuts a prefix off a name', 'pro-Trump et Anti‑Macron', '^pro- Trump et Anti‑ Macron'],
    ['takes no-break and narrow spaces for spaces', 'M.\u00A0Macron a 10\u202F000 euros', '^M . Macron a 10 000 euros'],
    [
      'leaves addresses and names with signs whole',
      'lemonde.fr, 20minutes.fr, AT&T et Canal+',
      '^lemonde.fr , 20minutes.fr , AT&T et Canal+',
    ],
    ['cuts at a stop without a space before a capital', 'fini.Puis', '^fini . Puis'],
    ['leaves numbers with a point and codes whole', 'A380 à 3.14', '^A380 à 3.14'],
    ['leaves initials with their stops whole', 'l’O.N.U. siège', '^l’ O.N.U. siège'],
    ['leaves a letter and its combining accent together', 'E\u0301cole', '^E\u0301cole'],
    ['leaves both halves of a surrogate pair together', '😀 𝐀lger', '^😀 𝐀lger'],
    ['takes no English possessive off', "Oran's", "^Oran's"],
  ])('%s', (_, text, line) => {
    expect(lineOf(text, 'fr')).toBe(line);
  });
});

describe('English tokens', () => {
  it.each([
    ['cuts a possessive off', 'Biden’s dog and James’s', '^Biden ’s dog and James ’s'],
    ['cuts a possessive off after an apostrophe', "O'Brien's bone", "^O'Brien 's bone"],
    ['cuts a possessive in capitals off', "BIDEN'S DOG", "^BIDEN 'S DOG"],
    ['cuts an apostrophe without an s off', "the dogs' bone", "^the dogs ' bone"],
    ['leaves shortened verbs whole', "can't and I’m", "^can't and I’m"],
    ['takes no French elision off', "d'Artagnan", "^d'Artagnan"],
    ['leaves initials and ampersands whole', 'the U.S. and S&P 500', '^the U.S. and S&P 500'],
    ['cuts a prefix off a name', 'ex-President Non-EU', '^ex- President Non- EU'],
  ])('%s', (_, text, line) => {
    expect(lineOf(text, 'en')).toBe(line);
  });
});

describe('the pieces of a word', () => {
  it('are the word itself where no prefix stands before a name', () => {
    expect(['Proche-Orient', 'Pronostic', 'pro-', 'Saint-Denis'].map(piecesOf)).toEqual([
      ['Proche-Orient'],
      ['Pronostic'],
      ['pro-'],
      ['Saint-Denis'],
    ]);
  });
});

describe('sentences', () => {
  it.each([
    ['begin after a stop and before a capital', 'fr', 'Il parle. Elle sort.', '^Il parle . ^Elle sort .'],
    ['do not begin before a small letter', 'fr', 'Il parle... puis sort', '^Il parle . . . puis sort'],
    ['begin after ! ? and …', 'fr', 'Oui ! Non ? Si… Bien', '^Oui ! ^Non ? ^Si … ^Bien'],
    ['begin at a new line without a stop', 'fr', 'ALGER SOUS LA NEIGE\nLe texte', '^ALGER SOUS LA NEIGE ^Le texte'],
    ['begin at a new line before a small letter', 'en', 'A title\nlemonde.fr', '^A title ^lemonde.fr'],
    ['begin after a closing quote', 'fr', '« Oui. » Elle sort', '^« Oui . » ^Elle sort'],
    ['begin after a closing bracket', 'en', '(He left.) She stayed', '^( He left . ) ^She stayed'],
    ['begin before an opening quote', 'en', 'He left. “Yes”', '^He left . ^“ Yes ”'],
    ['begin before a number', 'fr', 'Il est né. 300 sont morts', '^Il est né . ^300 sont morts'],
    ['do not begin after French titles', 'fr', 'M. Macron, MM. Dupont et Dr. Roux', '^M . Macron , MM . Dupont et Dr . Roux'],
    ['do not begin after English titles', 'en', 'Mr. Bowen and Sen. Cruz', '^Mr . Bowen and Sen . Cruz'],
    ['do not begin after an initial', 'en', 'by J. Biden', '^by J . Biden'],
    ['do not begin after Saint', 'en', 'in St. Louis', '^in St . Louis'],
    ['do not begin after the abbreviation of an article of law', 'fr', 'l’art. 5 du code', '^l’ art . 5 du code'],
    ['do not begin after initials', 'en', 'the U.S. President', '^the U.S. President'],
    ['do not begin within a dateline', 'en', 'MOSCOW (AP) — Russia', '^MOSCOW ( AP ) — Russia'],
    ['do not begin where no space stands', 'fr', 'fini.Puis', '^fini . Puis'],
    [
      'begin after a word that only ends like an abbreviation',
      'fr',
      'Il aime son gilet. Macron part',
      '^Il aime son gilet . ^Macron part',
    ],
  ])('%s', (_, language, text, line) => {
    expect(lineOf(text, language)).toBe(line);
  });
});

describe('offsets', () => {
  it.each([
    ['fr', '\u00A0L’« école » de Saint-Denis… pro-Macron,\n😀 M.\u202FDupont (O.N.U.) e\u0301tait\r\nlà.'],
    ['en', "😀😀 O’Brien’s dog:\t“Yes.”\n\nThe U.S. and the dogs' pro-Trump AT&T. \ud83d \u0301"],
  ])('are those of the words in the text, and leave out spaces only: %s', (language, text) => {
    const { texts, starts, ends } = tokenise(text, language);
    expect([...starts].map((start, at) => text.slice(start, ends[at]))).toEqual(texts);
    const between = [...starts, text.length].map((start, at) => text.slice(ends[at - 1] ?? 0, start)).join('');
    expect(between.trim()).toBe('');
    expect([...starts].every((start, at) => start >= (ends[at - 1] ?? 0))).toBe(true);
  });

  it('of a text without a word are none', () => {
    expect(tokenise(' \n\u00A0', 'fr')).toMatchObject({ texts: [], opens: new Uint8Array(0) });
  });
});
