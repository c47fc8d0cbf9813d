import { describe, expect, it } from 'vitest';
import { FRENCH_RULES } from '../../../src/core/entities/rules/french';
import { makeSheet, namesOn, type WrittenName } from '../../support/make-sheet';

type Case = readonly [claim: string, text: string, given: readonly WrittenName[], names: readonly string[]];

/** What the French rules make of the names that are given. */
function readNames(text: string, given: readonly WrittenName[] = []): string[] {
  const sheet = makeSheet(text, 'fr', given);
  for (const rule of FRENCH_RULES) rule(sheet);
  return namesOn(sheet);
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  ministries: [
    [
      'a ministry and its portfolio',
      'Le ministère des Affaires étrangères dément.',
      [],
      ['organisation: ministère des Affaires étrangères'],
    ],
    [
      'its people between them',
      'Le ministère algérien de la Défense dément.',
      [],
      ['organisation: ministère algérien de la Défense'],
    ],
    ['its people after them', 'Le ministère de la Défense russe dément.', [], ['organisation: ministère de la Défense russe']],
    [
      'several portfolios',
      'Le ministère de l’Économie, des Finances et de la Relance dit.',
      [],
      ['organisation: ministère de l’Économie, des Finances et de la Relance'],
    ],
    [
      'only the first of a list without "et"',
      'Le ministère de la Santé, de la police, dit.',
      [],
      ['organisation: ministère de la Santé'],
    ],
    ['and so of one of capitals', 'Le ministère de la Santé, de la Ville, dit.', [], ['organisation: ministère de la Santé']],
    [
      'what comes after "et" only where it has a capital',
      'Le ministère de la Santé et de la police',
      [],
      ['organisation: ministère de la Santé'],
    ],
    ['none without a capital', 'Il rêve d’un ministère de la paresse.', [], []],
    [
      'the ministry instead of a part that was found',
      'Le ministère de l’Intérieur',
      [{ words: 'Intérieur', kind: 'other' }],
      ['organisation: ministère de l’Intérieur'],
    ],
    [
      'a longer name that it is part of',
      'Le Grand ministère de la Santé',
      [{ words: 'Grand ministère de la Santé', kind: 'other' }],
      ['other: Grand ministère de la Santé'],
    ],
  ],
  ministers: [
    ['no organisation in what somebody is', 'le ministre de l’Intérieur', [{ words: 'Intérieur', kind: 'organisation' }], []],
    ['nor behind a people', 'le ministre russe de la Défense', [{ words: 'Défense', kind: 'organisation' }], []],
    [
      'a longer name that begins in it',
      'le ministre de l’Intérieur Magazine',
      [{ words: 'Intérieur Magazine', kind: 'organisation' }],
      ['organisation: Intérieur Magazine'],
    ],
    [
      'the person behind it',
      'le ministre de l’Intérieur Jean Dupont',
      [{ words: 'Jean Dupont', kind: 'person' }],
      ['person: Jean Dupont'],
    ],
    ['a place behind it', 'la ministre de Paris', [{ words: 'Paris', kind: 'place' }], ['place: Paris']],
  ],
  'military regions': [
    ['with "du"', 'la région militaire du Sud', [], ['organisation: région militaire du Sud']],
    ['without', 'la région militaire Sud-Est', [], ['organisation: région militaire Sud-Est']],
    ['none with a small direction', 'la région militaire du sud', [], []],
    ['none that is not military', 'la région du Sud', [], []],
  ],
  wilayas: [
    ['a wilaya with its noun', 'dans la wilaya de Béchar', [{ words: 'Béchar', kind: 'place' }], ['place: wilaya de Béchar']],
    ['one whose name nobody found', 'la wilaya de Tizi Ouzou est', [], ['place: wilaya de Tizi Ouzou']],
    ['other provinces without it', 'la région de Béchar', [{ words: 'Béchar', kind: 'place' }], ['place: Béchar']],
    ['none without a name', 'la wilaya de demain', [], []],
  ],
  directions: [
    ['a direction with a capital and a people', 'dans le Sud algérien', [], ['place: Sud algérien']],
    ['none with a small letter', 'dans le sud algérien', [], []],
    ['none with another word', 'dans le Sud profond', [], []],
  ],
  streets: [
    ['a street', 'au 4, rue de Rivoli à', [], ['place: rue de Rivoli']],
    ['an avenue without a small word', 'avenue Foch', [], ['place: avenue Foch']],
    [
      'a street that bears a person’s name',
      'la rue Jean Moulin',
      [{ words: 'Jean Moulin', kind: 'person' }],
      ['place: rue Jean Moulin'],
    ],
    ['none that has no name', 'dans la rue de derrière', [], []],
    ['none across sentences', 'dans la rue. Paris dort', [], []],
    ['no place that is a square', 'il prend place de Clichy', [], []],
  ],
  institutions: [
    [
      'a small noun whose adjective has a capital',
      'au centre Hospitalier de la Côte Basque',
      [{ words: 'Côte Basque', kind: 'place' }],
      ['organisation: centre Hospitalier de la Côte Basque'],
    ],
    [
      'none where the capital is that of a patron',
      'au lycée Val-de-Seine de Rouen',
      [{ words: 'Rouen', kind: 'place' }],
      ['place: Rouen'],
    ],
    [
      'an institution with its place',
      'à l’Hôpital universitaire d’Ostrava',
      [{ words: 'Ostrava', kind: 'place' }],
      ['organisation: Hôpital universitaire d’Ostrava'],
    ],
    ['none with a small letter', 'à l’hôpital d’Ostrava', [{ words: 'Ostrava', kind: 'place' }], ['place: Ostrava']],
    ['none that only opens a sentence', 'Musée de Lyon', [{ words: 'Lyon', kind: 'place' }], ['place: Lyon']],
    ['none with a person behind it', 'au Musée de Jean', [{ words: 'Jean', kind: 'person' }], ['person: Jean']],
    ['none across another name', 'au Musée Guimet de Lyon', [{ words: 'Lyon', kind: 'place' }], ['place: Lyon']],
  ],
  bodies: [
    ['a body, small words and a people', 'le Conseil de sécurité russe', [], ['organisation: Conseil de sécurité russe']],
    [
      'a people taken into the name that was found',
      'l’Assemblée nationale française',
      [{ words: 'Assemblée nationale', kind: 'organisation' }],
      ['organisation: Assemblée nationale française'],
    ],
    ['none without a people', 'le Conseil de sécurité unanime', [], []],
    ['none with a small letter', 'le conseil de sécurité russe', [], []],
    [
      'no people that has a capital',
      'l’Assemblée nationale Russe',
      [{ words: 'Assemblée nationale', kind: 'organisation' }],
      ['organisation: Assemblée nationale'],
    ],
    ['no people after a place', 'la Savoie italienne', [{ words: 'Savoie', kind: 'place' }], ['place: Savoie']],
    ['no people after one word', 'la SNCF française', [{ words: 'SNCF', kind: 'organisation' }], ['organisation: SNCF']],
  ],
};

describe.each(Object.entries(CASES))('French rules name %s:', (_, cases) => {
  it.each(cases)('%s', (_claim, text, given, names) => {
    expect(readNames(text, given)).toEqual(names);
  });
});

describe('French rules', () => {
  it('are as sure of what they name as they were found right', () => {
    const sheet = makeSheet('La wilaya de Béchar', 'fr');
    for (const rule of FRENCH_RULES) rule(sheet);
    expect(sheet.names()).toEqual([{ first: 1, end: 4, kind: 'place', source: 'rule', confidence: 0.9 }]);
  });

  it('read lists of ten thousand portfolios', () => {
    const list = `ministère de la Santé${', des Sports'.repeat(10_000)} et de la Ville`;
    expect(readNames(`Le ${list}.`)).toEqual([`organisation: ${list}`]);
  });
});
