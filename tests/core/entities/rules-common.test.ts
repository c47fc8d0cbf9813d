import { describe, expect, it } from 'vitest';
import { COMMON_RULES } from '../../../src/core/entities/rules/common';
import { makeSheet, namesOn, type WrittenName } from '../../support/make-sheet';

type Case = readonly [claim: string, language: string, text: string, given: readonly WrittenName[], names: readonly string[]];

/** What the rules of both languages make of the names that are given. */
function readNames(text: string, language: string, given: readonly WrittenName[]): string[] {
  const sheet = makeSheet(text, language, given);
  for (const rule of COMMON_RULES) rule(sheet);
  return namesOn(sheet);
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  roads: [
    ['are places where the article calls one so', 'fr', 'Sur l’autoroute A7 puis la D906', [], ['place: A7', 'place: D906']],
    ['may stand behind their word with others', 'fr', 'les autoroutes A7, A8 et A9', [], ['place: A7', 'place: A8', 'place: A9']],
    ['are none without a road in the article', 'fr', 'le papier A4 et la N7', [], []],
    ['are no cars and no planes', 'fr', 'l’autoroute A6, une Audi A4 et', [], ['place: A6']],
    [
      'are no part of a longer name',
      'fr',
      'l’autoroute A6, un Airbus A320',
      [{ words: 'Airbus A320', kind: 'other' }],
      ['place: A6', 'other: Airbus A320'],
    ],
    ['win over what one alone was taken for', 'fr', 'l’autoroute A6', [{ words: 'A6', kind: 'other' }], ['place: A6']],
  ],
  storms: [
    [
      'are events, in all their places',
      'fr',
      'L’ouragan Sandy approche. À Boston, Sandy a tué.',
      [{ words: 'Sandy', kind: 'place' }],
      ['event: Sandy', 'event: Sandy'],
    ],
    ['may be tropical', 'fr', 'la tempête tropicale Alex', [], ['event: Alex']],
    ['in English too', 'en', 'after hurricane Katrina hit', [], ['event: Katrina']],
    ['are not every word with a capital', 'fr', 'la tempête. Paris dort, l’ouragan Jean Dupont', [], []],
  ],
  datelines: [
    ['are places', 'en', 'MOSCOW (AP) — The', [{ words: 'AP', kind: 'organisation' }], ['place: MOSCOW', 'organisation: AP']],
    [
      'of several words too',
      'en',
      'New York (Reuters) - The',
      [{ words: 'Reuters', kind: 'organisation' }],
      ['place: New York', 'organisation: Reuters'],
    ],
    ['have a dash', 'en', 'Boeing (AP) said', [{ words: 'AP', kind: 'organisation' }], ['organisation: AP']],
    ['have an agency', 'en', 'Boeing (Chicago) - The', [{ words: 'Chicago', kind: 'place' }], ['place: Chicago']],
    ['open their sentence', 'en', 'from Moscow (AP) - The', [{ words: 'AP', kind: 'organisation' }], ['organisation: AP']],
  ],
  sources: [
    ['are organisations at the end', 'fr', 'Fin.\nSource : Observalgerie', [], ['organisation: Observalgerie']],
    [
      'whatever they were taken for',
      'fr',
      'Fin.\nSources : Nice Matin',
      [{ words: 'Nice Matin', kind: 'place' }],
      ['organisation: Nice Matin'],
    ],
    [
      'unless they are persons',
      'fr',
      'Fin.\nSource : Jean Dupont',
      [{ words: 'Jean Dupont', kind: 'person' }],
      ['person: Jean Dupont'],
    ],
    ['only where they open a line', 'fr', 'une source : Observalgerie', [], []],
    ['of several words are whole', 'fr', 'selon France Bleu, qui', [], ['organisation: France Bleu']],
    ['after "selon" are organisations', 'fr', 'C’est vrai, selon Mediapart.', [], ['organisation: Mediapart']],
    [
      'after "selon" may be what was found there',
      'fr',
      'selon Macron, selon Paris',
      [
        { words: 'Macron', kind: 'person' },
        { words: 'Paris', kind: 'place' },
      ],
      ['person: Macron', 'place: Paris'],
    ],
    ['have a capital', 'fr', 'selon elle.\nSource : interne', [], []],
  ],
  peoples: [
    ['are no names', 'fr', 'les Français', [{ words: 'Français', kind: 'organisation' }], []],
    ['in English either', 'en', 'a Canadian said', [{ words: 'Canadian', kind: 'other' }], []],
    ['may be a country: Suisse', 'fr', 'en Suisse', [{ words: 'Suisse', kind: 'place' }], ['place: Suisse']],
    ['may be a country: Argentine', 'fr', 'en Argentine', [{ words: 'Argentine', kind: 'place' }], ['place: Argentine']],
    [
      'are no country where they were taken for something else',
      'fr',
      'la Suisse a gagné',
      [{ words: 'Suisse', kind: 'organisation' }],
      [],
    ],
    ['may be persons', 'en', 'Mr. French', [{ words: 'French', kind: 'person' }], ['person: French']],
    [
      'may be a part of a name',
      'fr',
      'la Banque Française',
      [{ words: 'Banque Française', kind: 'organisation' }],
      ['organisation: Banque Française'],
    ],
    ['are not written in capitals', 'fr', 'la RUSSE', [{ words: 'RUSSE', kind: 'organisation' }], ['organisation: RUSSE']],
  ],
  handles: [
    ['are no names', 'en', 'by @WhiteHouse today', [{ words: 'WhiteHouse', kind: 'organisation' }], []],
    [
      'leave the name beside them',
      'en',
      'the WhiteHouse @ home',
      [{ words: 'WhiteHouse', kind: 'organisation' }],
      ['organisation: WhiteHouse'],
    ],
    ['do not reach into the next line', 'en', 'look @\nParis is', [{ words: 'Paris', kind: 'place' }], ['place: Paris']],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (_claim, language, text, given, names) => {
    expect(readNames(text, language, given)).toEqual(names);
  });
});
