import { describe, expect, it } from 'vitest';
import { englishDemonyms } from '../../../src/core/entities/demonyms/en';
import { findDemonyms } from '../../../src/core/entities/demonyms/find-demonyms';
import { frenchDemonyms } from '../../../src/core/entities/demonyms/fr';
import { placeById } from '../../../src/core/entities/gazetteer';
import { loadGazetteer } from '../../support/load-gazetteer';
import { INHERITED_NAMES } from '../../support/own-properties';

function find(text: string, language: string): Record<string, number> {
  return Object.fromEntries(findDemonyms(text, language));
}

describe('findDemonyms', () => {
  it('counts all forms of a French demonym, with capitals and without, with accents and without', () => {
    const text = 'Le ministre algérien et la ministre algérienne : les Algériens, des ALGERIENNES.';
    expect(find(text, 'fr')).toEqual({ 'iso:DZ': 4 });
  });

  it.each([
    ['français, française, françaises', { 'iso:FR': 3 }],
    ['russe et russes', { 'iso:RU': 2 }],
    ['turc, turcs, turque, turques', { 'iso:TR': 4 }],
    ['grec, grecques', { 'iso:GR': 2 }],
    ['letton, lettone, lettonne', { 'iso:LV': 2 }],
    ['cubaine, argentine, allemandes, espagnoles', { 'iso:CU': 1, 'iso:AR': 1, 'iso:DE': 1, 'iso:ES': 1 }],
    ['sud-coréenne, nord-coréens, sud-africain, néo-zélandaise', { 'iso:KR': 1, 'iso:KP': 1, 'iso:ZA': 1, 'iso:NZ': 1 }],
    ['nigérien et nigérian', { 'iso:NE': 1, 'iso:NG': 1 }],
    ['soudanais, sud-soudanais', { 'iso:SD': 1, 'iso:SS': 1 }],
    ['libyenne, israélienne, européenne', { 'iso:LY': 1, 'iso:IL': 1, 'm49:150': 1 }],
    ['l’océan Indien et un Indien', { 'iso:IN': 1 }],
    ['congolais, coréen', {}],
  ])('reads in French %j', (text, counts) => {
    expect(find(text, 'fr')).toEqual(counts);
  });

  it.each([
    ['Algerian, Algerians, ALGERIAN', { 'iso:DZ': 3 }],
    ['British Britons and Brits', { 'iso:GB': 3 }],
    ['The Polish Poles polish poles', { 'iso:PL': 2 }],
    ['Germans and a German', { 'iso:DE': 2 }],
    ['Chinese, Frenchmen, Norwegians', { 'iso:CN': 1, 'iso:FR': 1, 'iso:NO': 1 }],
    ['North Korean, South Koreans, Saudi Arabian, Saudis', { 'iso:KP': 1, 'iso:KR': 1, 'iso:SA': 2 }],
    ['Indian Ocean and Indians', { 'iso:IN': 1 }],
    ['Latin American, American', { 'm49:419': 1, 'iso:US': 1 }],
  ])('reads in English %j', (text, counts) => {
    expect(find(text, 'en')).toEqual(counts);
  });

  it.each(['de', 'und', '', ...INHERITED_NAMES])('finds nothing in %j, of which it has no table', (language) => {
    expect(find('russe Russian', language)).toEqual({});
  });

  it.each([
    ['fr', frenchDemonyms],
    ['en', englishDemonyms],
  ])('names in %s only places that the gazetteer holds, each once', (_, { table }) => {
    const gazetteer = loadGazetteer();
    const codes = table
      .split('\n')
      .flatMap((line) => line.split(' ').slice(0, 1))
      .filter((code) => code !== '');
    expect(codes.filter((code) => !placeById(gazetteer, code.includes(':') ? code : `iso:${code}`))).toEqual([]);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.length).toBeGreaterThan(150);
  });
});
