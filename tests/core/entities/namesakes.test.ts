import { describe, expect, it } from 'vitest';
import type { GazetteerPlace } from '../../../src/core/entities/gazetteer';
import { bareMeanings } from '../../../src/core/entities/namesakes';

function place(id: string, type: GazetteerPlace['type'], rest: Partial<GazetteerPlace> = {}): GazetteerPlace {
  return { id, type, country: 'AA', within: '', capital: '', population: 0, name: 'X', nameByLanguage: {}, ...rest };
}

const country = place('iso:AA', 'country', { population: 1_000_000 });
const capital = place('geonames:1', 'capital', { population: 600_000, within: 'iso:AA-1' });
const division = place('iso:AA-1', 'division', { population: 900_000 });
const seat = place('geonames:2', 'city', { population: 300_000, within: 'iso:AA-1' });
const town = place('geonames:3', 'city', { population: 200_000, within: 'iso:AA-2' });
const region = place('region:x', 'region', { country: '' });
const abroad = place('geonames:4', 'city', { country: 'BB', population: 500_000 });

describe('bareMeanings', () => {
  it.each([
    ['a country before its city and its division', [country, capital, division], [country]],
    ['a city before the division that it is the seat of', [seat, division], [seat]],
    ['a capital before any division', [{ ...capital, within: 'iso:AA-9' }, division], [{ ...capital, within: 'iso:AA-9' }]],
    ['a division beside a city elsewhere in the country', [town, division], [town, division]],
    ['a division ten times as large before its city', [{ ...seat, population: 80_000 }, division], [division]],
    ['a part of the world before a division of unknown size', [region, { ...division, population: 0 }], [region]],
    ['a part of the world beside a division of known size', [region, division], [region, division]],
    ['cities of other countries beside all', [country, abroad, seat], [country, abroad]],
    ['nothing of nothing', [], []],
  ])('keeps %s', (_, places, kept) => {
    expect(bareMeanings(places)).toEqual(kept);
  });
});
