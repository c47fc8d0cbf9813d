import type { ExportContent, ExportFormat, ExportPart } from './format';
import { placesWriter, type GatheredPlace } from './gather-places';

/** What the formats of maps have no place for. */
export const MAPS_LACK: readonly ExportContent[] = [
  'text',
  'layout',
  'dates',
  'warnings',
  'marks',
  'labels',
  'notes',
  'articleNotes',
  'tags',
  'revisions',
  'decisions',
];

/**
 * GeoJSON (https://www.rfc-editor.org/rfc/rfc7946): each place whose position is known as a point with the articles that name it. A country
 * lies at its capital.
 */
export const geojson: ExportFormat = {
  id: 'geojson',
  group: 'research',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  packing: 'one',
  lacks: MAPS_LACK,
  open: () => placesWriter(writeFeatures),
};

function* writeFeatures(places: readonly GatheredPlace[]): Iterable<ExportPart> {
  yield { file: '', text: '{\n"type": "FeatureCollection",\n"features": [\n' };
  for (const [index, place] of places.entries()) {
    yield { file: '', text: `${index === 0 ? '' : ',\n'}${JSON.stringify(featureOf(place))}` };
  }
  yield { file: '', text: '\n]\n}\n' };
}

function featureOf({ id, name, country, latitude, longitude, mentions, articles }: GatheredPlace): object {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { name, id, ...(country && { country }), mentions, articleCount: articles.length, articles },
  };
}
