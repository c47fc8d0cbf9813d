// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlaceRows, type LookedUpPlace } from '../../src/parts/PlaceRows';
import type { PlaceFacts } from '../../src/model/place-facts';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const ALGERIA: PlaceFacts = {
  id: 'iso:DZ',
  type: 'country',
  name: 'Algeria',
  countryCode: 'DZ',
  capital: 'Algiers',
  region: 'Northern Africa',
  flag: '🇩🇿',
  population: 43_851_044,
  latitude: 28,
  longitude: 3,
  sources: ['GeoNames', 'Unicode CLDR'],
};
const BECHAR: PlaceFacts = {
  id: 'geonames:2505530',
  type: 'city',
  name: 'Béchar',
  countryCode: 'DZ',
  country: 'Algeria',
  flag: '🇩🇿',
  division: 'Béchar Province',
  population: 165_241,
  latitude: 31.6167,
  longitude: -2.2167,
  sources: ['GeoNames'],
};

afterEach(cleanup);

describe('the facts of a place', () => {
  it('are of a country its capital, its region and its population', () => {
    expect(show(ALGERIA.id, ALGERIA).rows).toEqual([
      ['placeCapital', 'Algiers'],
      ['placeRegion', 'Northern Africa'],
      ['placePopulation', '43,851,044'],
    ]);
  });

  it('are of a city its country with the flag, its division, its population and where it lies', () => {
    expect(show(BECHAR.id, BECHAR).rows).toEqual([
      ['placeCountry', '🇩🇿 Algeria'],
      ['placeDivision', 'Béchar Province'],
      ['placePopulation', '165,241'],
      ['placePosition', 'degreesNorth 31.62°, degreesWest 2.22°'],
    ]);
  });

  it('say of a capital which country it is the capital of', () => {
    expect(show(BECHAR.id, { ...BECHAR, type: 'capital' }).rows[0]).toEqual(['placeCapitalOf', '🇩🇿 Algeria']);
  });

  it.each(['continent', 'region', 'division', 'water', 'mountains'] as const)('say that a %s is one', (type) => {
    expect(show('region:x', { id: 'region:x', type, name: 'X', sources: ['Unicode CLDR'] }).rows).toEqual([
      ['placeType', `placeType_${type}`],
    ]);
  });

  it('leave no hole for what is not known', () => {
    const { container, rows } = show('iso:AQ', { id: 'iso:AQ', type: 'country', name: 'Antarctica', sources: ['Unicode CLDR'] });
    expect(rows).toEqual([]);
    expect([...container.querySelectorAll('dt, dd')]).toEqual([]);
  });

  it('of a place that lies at 0° are not taken for unknown', () => {
    expect(show(BECHAR.id, { ...BECHAR, latitude: 0, longitude: 0 }).rows.at(-1)).toEqual([
      'placePosition',
      'degreesNorth 0°, degreesEast 0°',
    ]);
  });

  it('begin with its name in the reader’s language where the article calls it otherwise', () => {
    expect(show(ALGERIA.id, ALGERIA, { name: 'ALGÉRIA' }).rows[0]).toEqual(['placeCapital', 'Algiers']);
    expect(show(ALGERIA.id, ALGERIA, { name: 'Algérie' }).rows[0]).toEqual(['inYourLanguage', 'Algeria']);
  });

  it('keep room for that name in an article of another language', () => {
    expect(show(ALGERIA.id, 'lookingUp', { language: 'fr' }).rows).toHaveLength(4);
    expect(show(ALGERIA.id, 'lookingUp', { language: 'en' }).rows).toHaveLength(3);
  });

  it('are nothing at all where nothing is known', () => {
    expect(show('iso:XX', null).container.textContent).toBe('');
  });

  it.each([
    ['a country', ALGERIA],
    ['a city', BECHAR],
  ])('of %s have as many rows while they are looked up', (_, place) => {
    const waiting = show(place.id, 'lookingUp');
    expect(waiting.rows.map(([, value]) => value)).toEqual(waiting.rows.map(() => '…'));
    const names = waiting.rows.map(([name]) => name);
    cleanup();
    expect(show(place.id, place).rows.map(([name]) => name)).toEqual(names);
  });
});

function show(id: string, place: LookedUpPlace, { name, language = 'en' }: { name?: string; language?: string } = {}) {
  const known = place === null || place === 'lookingUp' ? undefined : place.name;
  const { container } = render(
    <dl>
      <PlaceRows id={id} name={name ?? known ?? ''} language={language} place={place} />
    </dl>,
  );
  const rows = [...container.querySelectorAll('dl > div')].map((row) => [
    row.querySelector('dt')?.textContent,
    row.querySelector('dd')?.textContent,
  ]);
  return { container, rows };
}
