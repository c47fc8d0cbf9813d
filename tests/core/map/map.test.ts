import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centresOfDivisions } from '../../../src/core/map/centres-of-divisions';
import { countryNumber } from '../../../src/core/map/country-numbers';
import { locatePlace } from '../../../src/core/map/locate-place';
import { frameAround, movedBy, WHOLE_MAP, zoomedAbout } from '../../../src/core/map/map-frame';
import { placeLabels, radiusOf } from '../../../src/core/map/place-labels';
import { loadGazetteer } from '../../support/load-gazetteer';

const SIZE = { width: 960, height: 500 };

describe('a place on the map', () => {
  const gazetteer = loadGazetteer();
  const ids = ['iso:DZ', 'geonames:2507480', 'iso:FR-37', 'm49:015', 'geonames:1', 'iso:constructor'];
  const centres = centresOfDivisions(gazetteer, new Set(ids));
  const located = ids.map((id) => locatePlace(gazetteer, id, 'fr', centres));

  it('is a town where it lies, a country at its capital, a division in the middle of its towns', () => {
    expect(located[0]).toMatchObject({ name: 'Algérie', country: 'DZ', latitude: expect.closeTo(36.7, 0) });
    expect(located[1]).toMatchObject({ name: 'Alger', latitude: expect.closeTo(36.7, 0), longitude: expect.closeTo(3.1, 0) });
    expect(located[1]).not.toHaveProperty('country');
    expect(located[2]).toMatchObject({ latitude: expect.closeTo(47.4, 0), longitude: expect.closeTo(0.7, 0) });
  });

  it('has no position where it is a part of the world, and is none where nothing is known', () => {
    expect(located[3]).toEqual({ id: 'm49:015', name: 'Afrique du Nord' });
    expect(located.slice(4)).toEqual([null, null]);
  });

  it('is known by the number of its country', () => {
    expect([countryNumber('FR'), countryNumber('DZ'), countryNumber('XX')]).toEqual(['250', '012', null]);
  });
});

describe('the labels of a map', () => {
  const spot = { x: 100, y: 100, radius: 5, width: 60 };

  it('do not touch each other, nor a larger spot', () => {
    const spots = [spot, { ...spot, x: 110, y: 104 }, { ...spot, y: 200 }, { ...spot, x: 60, y: 200 }];
    expect(placeLabels(spots, 960, 500, 24)).toEqual([true, false, true, false]);
  });

  it('stay within the map, and are no more than asked for', () => {
    expect(placeLabels([{ ...spot, x: 930 }, spot, { ...spot, y: 300 }], 960, 500, 1)).toEqual([false, true, false]);
  });

  it('stand beside spots that grow with what they count', () => {
    expect(radiusOf(1, 100)).toBeLessThan(radiusOf(50, 100));
    expect(radiusOf(50, 100)).toBeLessThan(radiusOf(100, 100));
  });
});

describe('the frame of a map', () => {
  it('keeps the point that is zoomed about where it is', () => {
    const at = { x: 300, y: 200 };
    const { scale, x, y } = zoomedAbout(WHOLE_MAP, 4, at, SIZE);
    expect([300 * scale + x, 200 * scale + y]).toEqual([300, 200]);
  });

  it('never shows what lies beyond the map', () => {
    const step = fc.record({ factor: fc.double({ min: 0.1, max: 8, noNaN: true }), x: fc.integer(), y: fc.integer() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let frame = WHOLE_MAP;
        for (const { factor, x, y } of steps)
          frame = movedBy(zoomedAbout(frame, factor, { x: 400, y: 100 }, SIZE), { x, y }, SIZE);
        expect(frame.scale).toBeGreaterThanOrEqual(1);
        expect(frame.x).toBeLessThanOrEqual(0);
        expect(frame.x + SIZE.width * frame.scale).toBeGreaterThanOrEqual(SIZE.width - 1e-6);
        expect(frame.y + SIZE.height * frame.scale).toBeGreaterThanOrEqual(SIZE.height - 1e-6);
      }),
    );
  });

  it('goes around the places at first', () => {
    const points = [
      { x: 480, y: 200 },
      { x: 520, y: 230 },
    ];
    const { scale, x } = frameAround(points, SIZE);
    expect(scale).toBeGreaterThan(3);
    expect(points.every((point) => point.x * scale + x > 0 && point.x * scale + x < SIZE.width)).toBe(true);
    expect(frameAround([], SIZE)).toEqual(WHOLE_MAP);
  });
});
