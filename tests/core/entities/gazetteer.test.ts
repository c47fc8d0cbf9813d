import { describe, expect, it } from 'vitest';
import { nameIn, placeName, readGazetteer } from '../../../src/core/entities/gazetteer';
import { INHERITED_NAMES } from '../../support/own-properties';

const TABLE = [
  '#\treperes-gazetteer\t1\tfr,en',
  'P\tgeonames:1\tcity\tDZ\t170000\t31.62\t-2.22\tBéchar\tBéchar\t',
  'P\tiso:DZ\tcountry\tDZ\t0\t\t\tAlgeria\tAlgérie\tAlgeria',
  'N\tbechar\t*\t\t0',
  'N\tla ville rouge\tfr\t?\t0\t1',
  '',
].join('\n');

describe('readGazetteer', () => {
  it('reads places with their position and their names', () => {
    expect(readGazetteer(TABLE).places).toEqual([
      {
        id: 'geonames:1',
        type: 'city',
        country: 'DZ',
        population: 170_000,
        latitude: 31.62,
        longitude: -2.22,
        name: 'Béchar',
        nameByLanguage: { fr: 'Béchar' },
      },
      {
        id: 'iso:DZ',
        type: 'country',
        country: 'DZ',
        population: 0,
        name: 'Algeria',
        nameByLanguage: { fr: 'Algérie', en: 'Algeria' },
      },
    ]);
  });

  it('reads names with their languages, their doubt and their places', () => {
    const { names, longestByFirstWord } = readGazetteer(TABLE);
    expect(names.get('bechar')).toEqual([{ languages: '*', isAmbiguous: false, places: [0] }]);
    expect(names.get('la ville rouge')).toEqual([{ languages: 'fr', isAmbiguous: true, places: [0, 1] }]);
    expect(longestByFirstWord.get('la')).toBe(3);
  });

  it.each(['', 'P\tgeonames:1', '#\treperes-gazetteer\t2\tfr', '<!doctype html>'])(
    'refuses %j, which is no table of ours',
    (table) => {
      expect(() => readGazetteer(table)).toThrow(expect.objectContaining({ name: 'GazetteerUnreadable' }));
    },
  );
});

describe('nameIn', () => {
  const table = '#\treperes-gazetteer\t1\tfr,en\nN\tmexico\t*\t\t0\nN\tmexico\tfr,nl\t\t1\nN\tgand\tfr\t\t2\n';
  const gazetteer = readGazetteer(table);

  it('prefers what the language lists to what any language may mean', () => {
    expect(nameIn(gazetteer, 'nl', 'mexico')?.places).toEqual([1]);
    expect(nameIn(gazetteer, 'en', 'mexico')?.places).toEqual([0]);
  });

  it('knows a name of one language in no other', () => {
    expect(nameIn(gazetteer, 'en', 'gand')).toBeUndefined();
  });
});

describe('placeName', () => {
  const [bechar, algeria] = readGazetteer(TABLE).places;

  it('is the name in the language, else the one the place is listed under', () => {
    expect(algeria && placeName(algeria, 'fr')).toBe('Algérie');
    expect(bechar && placeName(bechar, 'en')).toBe('Béchar');
  });

  it.each(INHERITED_NAMES)('is a name when the language is %s', (language) => {
    expect(algeria && placeName(algeria, language)).toBe('Algeria');
  });
});
