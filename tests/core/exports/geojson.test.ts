import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { geojson } from '../../../src/core/exports/geojson';
import { makeArticle, makePlace } from '../../support/make-article';
import { PLACED_ARTICLES, POINTS } from '../../support/make-places';
import { strangeTexts } from '../../support/strange-texts';
import { systemReader } from '../../support/system-reader';
import { writeOneFile } from '../../support/write-export';

describe('the GeoJSON format', () => {
  it('writes the places that have a position, the most named first, and passes a linter', () => {
    expect(check(writeOneFile(geojson, PLACED_ARTICLES, {}, POINTS))).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'geonames:2505530',
          geometry: { type: 'Point', coordinates: [-2.21667, 31.61667] },
          properties: {
            name: 'Béchar',
            id: 'geonames:2505530',
            mentions: 3,
            articleCount: 2,
            articles: [
              { title: 'Manœuvres au désert', address: 'https://journal.example/2022/04/10/manoeuvres' },
              { title: 'https://journal.example/b?x=1&y=2', address: 'https://journal.example/b?x=1&y=2' },
            ],
          },
        },
        {
          type: 'Feature',
          id: 'geonames:2485926',
          geometry: { type: 'Point', coordinates: [-0.63588, 35.69906] },
          properties: {
            name: 'Oran',
            id: 'geonames:2485926',
            mentions: 1,
            articleCount: 1,
            articles: [{ title: 'Manœuvres au désert', address: 'https://journal.example/2022/04/10/manoeuvres' }],
          },
        },
      ],
    });
  });

  it('of no place is a collection of nothing', () => {
    expect(check(writeOneFile(geojson, [makeArticle()]))).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('passes the linter whatever the words are', () => {
    const text = 'Oran';
    const mentions = [makePlace(text, 'Oran', { entityId: 'geonames:2485926' })];
    const articles = [...strangeTexts(200, 17, ['</script>', '"],'])].map((title) =>
      makeArticle({ title, address: title, text, mentions }),
    );
    expect(check(writeOneFile(geojson, articles, {}, POINTS))).toMatchObject({
      features: [{ properties: { articleCount: 200 } }],
    });
  });
});

const ogr2ogr = systemReader('ogr2ogr');

describe.skipIf(!ogr2ogr)('ogr2ogr', () => {
  it('reads the places', () => {
    const file = { name: 'reperes.geojson', text: writeOneFile(geojson, PLACED_ARTICLES, {}, POINTS) };
    const words = ['-f', 'CSV', '-lco', 'GEOMETRY=AS_XY', '-lco', 'SEPARATOR=SEMICOLON', 'out.csv'];
    const [header, first, second] = ogr2ogr?.(file, (path) => [...words, path], 'out.csv').split('\n') ?? [];
    expect(header).toMatch(/^X;Y;/);
    expect(first).toMatch(/^-2\.21667;31\.61667;Béchar;geonames:2505530;"?3"?;"?2"?;/);
    expect(second).toMatch(/^-0\.63588;35\.69906;Oran;geonames:2485926;"?1"?;"?1"?;/);
  });
});
