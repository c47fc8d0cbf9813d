import { describe, expect, it } from 'vitest';
import { describePlace } from '../../../src/core/entities/place-facts';
import { loadGazetteer } from '../../support/load-gazetteer';
import { INHERITED_NAMES } from '../../support/own-properties';

const gazetteer = loadGazetteer();

describe('describePlace', () => {
  it('gives a country’s capital, part of the world, flag and people in the reader’s language', () => {
    expect(describePlace(gazetteer, 'iso:DZ', 'fr')).toEqual({
      id: 'iso:DZ',
      type: 'country',
      name: 'Algérie',
      countryCode: 'DZ',
      flag: '🇩🇿',
      capital: 'Alger',
      region: 'Afrique du Nord',
      population: 47_022_500,
      sources: ['Unicode CLDR', 'GeoNames'],
    });
    expect(describePlace(gazetteer, 'iso:DE', 'it')).toMatchObject({
      name: 'Germania',
      capital: 'Berlino',
      region: 'Europa occidentale',
    });
  });

  it('gives a city’s division, country, people and position', () => {
    expect(describePlace(gazetteer, 'geonames:2505530', 'fr')).toEqual({
      id: 'geonames:2505530',
      type: 'city',
      name: 'Béchar',
      countryCode: 'DZ',
      flag: '🇩🇿',
      country: 'Algérie',
      division: 'Béchar',
      population: 143_382,
      latitude: 31.62,
      longitude: -2.22,
      sources: ['GeoNames', 'Unicode CLDR'],
    });
    expect(describePlace(gazetteer, 'geonames:2972191', 'fr')).toMatchObject({
      name: 'Tours',
      division: 'Indre-et-Loire',
      country: 'France',
    });
    expect(describePlace(gazetteer, 'geonames:4180439', 'fr')).toMatchObject({ division: 'Géorgie', country: 'États-Unis' });
  });

  it('gives a division’s country and larger division, and no people: only those of its towns are known', () => {
    expect(describePlace(gazetteer, 'iso:FR-26', 'en')).toEqual({
      id: 'iso:FR-26',
      type: 'division',
      name: 'Drôme',
      countryCode: 'FR',
      flag: '🇫🇷',
      country: 'France',
      division: 'Auvergne-Rhône-Alpes',
      sources: ['Unicode CLDR'],
    });
  });

  it('gives of what lies in no country its name alone, and names no source of what was written by hand', () => {
    expect(describePlace(gazetteer, 'region:mediterranean', 'fr')).toEqual({
      id: 'region:mediterranean',
      type: 'water',
      name: 'Méditerranée',
      sources: [],
    });
    expect(describePlace(gazetteer, 'm49:002', 'es')).toEqual({
      id: 'm49:002',
      type: 'continent',
      name: 'África',
      sources: ['Unicode CLDR'],
    });
  });

  it('names no capital where the sources name none', () => {
    expect(describePlace(gazetteer, 'iso:PS', 'en')).toMatchObject({
      name: 'Palestine',
      region: 'Western Asia',
      sources: ['Unicode CLDR'],
    });
    expect(describePlace(gazetteer, 'iso:PS', 'en')).not.toHaveProperty('capital');
  });

  it.each(['', 'iso:XX', 'iso:', 'geonames:0', 'geonames:', 'region:', 'm49:999', ...INHERITED_NAMES])(
    'knows no place %j',
    (id) => {
      expect(describePlace(gazetteer, id, 'fr')).toBeNull();
    },
  );
});
