import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/core/entities/find-places';
import { readGazetteer } from '../../../src/core/entities/gazetteer';
import { loadGazetteer } from '../../support/load-gazetteer';

const gazetteer = loadGazetteer();

/** The words of each place found, and the id they are linked to. */
function read(text: string, language: string): [words: string, id: string | undefined][] {
  return findPlaces(text, language, gazetteer).map(({ start, end, entityId }) => [text.slice(start, end), entityId]);
}

describe('findPlaces', () => {
  it('finds the places of the founding sentence, each with its id', () => {
    expect(read('La Russie et l’Algérie manœuvrent près de Béchar, au nord de l’Afrique.', 'fr')).toEqual([
      ['Russie', 'iso:RU'],
      ['Algérie', 'iso:DZ'],
      ['Béchar', 'geonames:2505530'],
      ['Afrique', 'm49:002'],
    ]);
  });

  it('names a place in the language of the text and links it across languages', () => {
    const [french] = findPlaces('l’Allemagne', 'fr', gazetteer);
    const [english] = findPlaces('Germany', 'en', gazetteer);
    expect([french?.canonical, english?.canonical]).toEqual(['Allemagne', 'Germany']);
    expect(french?.entityId).toBe(english?.entityId);
  });

  it.each([
    [
      'fr',
      'à Mexico, capitale du Mexique',
      [
        ['Mexico', 'geonames:3530597'],
        ['Mexique', 'iso:MX'],
      ],
    ],
    [
      'en',
      'in Mexico City, Mexico',
      [
        ['Mexico City', 'geonames:3530597'],
        ['Mexico', 'iso:MX'],
      ],
    ],
    [
      'fr',
      'au Caire et à La Haye',
      [
        ['Caire', 'geonames:360630'],
        ['La Haye', 'geonames:2747373'],
      ],
    ],
    ['fr', 'en République démocratique du Congo', [['République démocratique du Congo', 'iso:CD']]],
    [
      'en',
      'from New York to the U.S. coast',
      [
        ['New York', 'geonames:5128581'],
        ['U.S.', 'iso:US'],
      ],
    ],
    ['fr', 'aux États-Unis', [['États-Unis', 'iso:US']]],
    [
      'fr',
      'À PARIS, EN ALGÉRIE',
      [
        ['PARIS', 'geonames:2988507'],
        ['ALGÉRIE', 'iso:DZ'],
      ],
    ],
  ])('takes in %s the longest name of %j', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it.each([
    ['fr', 'Tokyo Hilton est arrivée.'],
    ['en', 'The Moscow Times said so.'],
    ['en', 'She told us that a turkey was reading a nice book.'],
    ['fr', 'Nancy Huston et Florence Aubenas lisent.'],
    ['en', 'They ride in Berlin-Roubaix.'],
    ['fr', 'la chine et l’algérie sans majuscule'],
  ])('finds in %s no place in %j', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('believes a name that is also a word only after a preposition of place', () => {
    expect(read('Il va à Nice.', 'fr')).toEqual([['Nice', 'geonames:2990440']]);
    expect(read('Elle est Nice.', 'fr')).toEqual([]);
  });

  it('marks one name of two countries and links it to neither', () => {
    expect(read('aus Dschibuti und Kongo', 'de')).toEqual([
      ['Dschibuti', 'iso:DJ'],
      ['Kongo', undefined],
    ]);
    expect(read('in Congo', 'en')).toEqual([['Congo', undefined]]);
  });

  it('does not use the names of one language in another', () => {
    expect(read('Allemagne', 'en')).toEqual([]);
  });

  it('leaves a name unlinked that several places of one size have', () => {
    const twins = readGazetteer(
      '#\treperes-gazetteer\t2\ten\t2\t1\n1\tt\tAA\t\t400000\t1,1\tTwin\n2\tt\tBB\t\t500000\t2,2\tTwin\ntwin\t0\t1\n',
    );
    expect(findPlaces('in Twin', 'en', twins)).toEqual([
      { start: 3, end: 7, kind: 'place', canonical: 'Twin', source: 'gazetteer', confidence: 0.8 },
    ]);
  });

  it.each([
    ['de', 'In Berlin und aus Bayern', ['geonames:2950159', 'iso:DE-BY']],
    ['es', 'En Argelia y desde Sevilla', ['iso:DZ', 'geonames:2510911']],
    ['it', 'Nella Toscana e a Parigi', ['iso:IT-52', 'geonames:2988507']],
    ['nl', 'Uit Den Haag naar Duitsland', ['geonames:2747373', 'iso:DE']],
    ['pt', 'Na Argélia, em Moscou', ['iso:DZ', 'geonames:524901']],
  ])('reads in %s a name after a small word that begins the sentence: %j', (language, text, ids) => {
    expect(read(text, language).map(([, id]) => id)).toEqual(ids);
  });

  it('finds parts of the world and well-known divisions, and no small towns', () => {
    expect(read('Aus Bayern, Deutschland, nach Europa und Castelnaudary', 'de')).toEqual([
      ['Bayern', 'iso:DE-BY'],
      ['Deutschland', 'iso:DE'],
      ['Europa', 'm49:150'],
    ]);
    expect(read('In the Middle East, in Kharkiv and off Crete', 'en')).toEqual([
      ['Middle East', 'region:middle-east'],
      ['Kharkiv', 'geonames:706483'],
      ['Crete', 'region:crete'],
    ]);
  });

  it.each(['ABCDEFGH ', 'Paris, ', 'San ', 'La ', 'New York ', 'A', 'U.S. '])(
    'takes about four times as long for four times as many %j',
    (words) => {
      const longText = words.repeat(100_000 / words.length);
      findPlaces(longText, 'en', gazetteer);
      const time = (text: string): number => {
        const start = performance.now();
        findPlaces(text, 'en', gazetteer);
        return performance.now() - start;
      };
      const short = time(longText);
      expect(time(longText.repeat(4))).toBeLessThan(16 * short + 50);
    },
  );
});
