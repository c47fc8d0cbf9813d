import { describe, expect, it } from 'vitest';
import { beginsName, nameOf, placeById, placeName, readGazetteer } from '../../../src/core/entities/gazetteer';
import { INHERITED_NAMES } from '../../support/own-properties';

const LINES = [
  '#\treperes-gazetteer\t2\tfr,en\t4\t3',
  '2505530\tt\tDZ\t08\t143382\t31.62,-2.22\tBéchar',
  '2507480\tp\tDZ\t\t1977663\t36.73,3.09\tAlgiers\tAlger',
  'iso:DZ\tc\tDZ\tm49:015\t47022500\t2507480\tAlgeria\tAlgérie',
  'region:maghreb\tr\t\t\t\t\tMaghreb',
  'bechar\t0',
  'la haye\t3:fr',
  'la ville rouge\t?\t0\t1:fr,en',
  '',
];
const TABLE = LINES.join('\n');
const gazetteer = readGazetteer(TABLE);

describe('readGazetteer', () => {
  it.each(['', 'P\tgeonames:1', '#\treperes-gazetteer\t1\tfr', '<!doctype html>'])(
    'refuses %j, which is no table of ours',
    (table) => {
      expect(() => readGazetteer(table)).toThrow(expect.objectContaining({ name: 'GazetteerUnreadable' }));
    },
  );

  it('refuses a table that was cut short, wherever it was cut', () => {
    for (let end = 0; end < TABLE.length; end += 1) {
      expect(() => readGazetteer(TABLE.slice(0, end)), String(end)).toThrow(
        expect.objectContaining({ name: 'GazetteerUnreadable' }),
      );
    }
  });
});

describe('readGazetteer: the end', () => {
  it('refuses a table with more than its header says', () => {
    expect(() => readGazetteer(`${TABLE}zz\t0\n`)).toThrow(expect.objectContaining({ name: 'GazetteerUnreadable' }));
  });
});

describe('placeById', () => {
  it('gives a city with its division, its population and its position', () => {
    expect(placeById(gazetteer, 'geonames:2505530')).toEqual({
      id: 'geonames:2505530',
      type: 'city',
      country: 'DZ',
      within: 'iso:DZ-08',
      capital: '',
      population: 143_382,
      latitude: 31.62,
      longitude: -2.22,
      name: 'Béchar',
      nameByLanguage: {},
    });
  });

  it('gives a country with its capital and its part of the world', () => {
    expect(placeById(gazetteer, 'iso:DZ')).toEqual({
      id: 'iso:DZ',
      type: 'country',
      country: 'DZ',
      within: 'm49:015',
      capital: 'geonames:2507480',
      population: 47_022_500,
      name: 'Algeria',
      nameByLanguage: { fr: 'Algérie' },
    });
  });

  it('gives what lies in no country', () => {
    expect(placeById(gazetteer, 'region:maghreb')).toMatchObject({ type: 'region', country: '', within: '', population: 0 });
  });

  it.each(['', 'geonames:', 'geonames:1', '2505530', 'iso:D', 'iso:DZ-08', 'zzz', '#', '\n', '\t'])('gives none for %j', (id) => {
    expect(placeById(gazetteer, id)).toBeNull();
  });
});

describe('nameOf', () => {
  it('gives the first, the last and a middle name with their meanings', () => {
    expect(nameOf(gazetteer, 'bechar')).toEqual({ isAmbiguous: false, meanings: [{ place: 0, languages: [] }] });
    expect(nameOf(gazetteer, 'la haye')).toEqual({ isAmbiguous: false, meanings: [{ place: 3, languages: ['fr'] }] });
    expect(nameOf(gazetteer, 'la ville rouge')).toEqual({
      isAmbiguous: true,
      meanings: [
        { place: 0, languages: [] },
        { place: 1, languages: ['fr', 'en'] },
      ],
    });
  });

  it.each(['', 'a', 'bechar 2', 'becha', 'la', 'la ville', 'zzz', '\t', '\n', '0'])('gives none for %j', (words) => {
    expect(nameOf(gazetteer, words)).toBeNull();
  });
});

describe('beginsName', () => {
  it('knows whole words at the beginning of a name, and no parts of words', () => {
    const asked = ['la', 'la ville', 'la ville rouge', 'bechar', 'la vil', 'bech', 'rouge', 'zz', 'la ville rouge et'];
    expect(asked.filter((words) => beginsName(gazetteer, words))).toEqual(['la', 'la ville', 'la ville rouge', 'bechar']);
  });
});

describe('placeName', () => {
  const algeria = placeById(gazetteer, 'iso:DZ');

  it('is the name in the language, else the one the place is listed under', () => {
    expect(algeria && placeName(algeria, 'fr')).toBe('Algérie');
    expect(algeria && placeName(algeria, 'de')).toBe('Algeria');
  });

  it.each(INHERITED_NAMES)('is a name when the language is %s', (language) => {
    expect(algeria && placeName(algeria, language)).toBe('Algeria');
  });
});
