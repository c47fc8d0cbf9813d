import { escapeHtml, webAddress } from './escape-html';
import { escapeXml } from './escape-xml';
import type { ExportFormat, ExportPart } from './format';
import { placesWriter, type GatheredPlace, type NamingPlace } from './gather-places';
import { MAPS_LACK } from './geojson';

/**
 * KML 2.2 (https://docs.ogc.org/is/07-147r2/07-147r2.html), for Google Earth and Google My Maps: the places of the GeoJSON, each with links
 * to the articles that name it.
 */
export const kml: ExportFormat = {
  id: 'kml',
  group: 'research',
  extension: 'kml',
  mediaType: 'application/vnd.google-earth.kml+xml',
  packing: 'one',
  lacks: MAPS_LACK,
  open: () => placesWriter(writePlacemarks),
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>Repères</name>
`;

function* writePlacemarks(places: readonly GatheredPlace[]): Iterable<ExportPart> {
  yield { file: '', text: HEAD };
  for (const place of places) yield { file: '', text: placemark(place) };
  yield { file: '', text: '</Document>\n</kml>\n' };
}

function placemark({ id, name, country, latitude, longitude, mentions, articles }: GatheredPlace): string {
  const list = `<ul>${articles.map(articleInHtml).join('')}</ul>`;
  const fields = [
    ['id', id],
    ['country', country ?? ''],
    ['mentions', String(mentions)],
    ['articleCount', String(articles.length)],
  ] as const;
  return `<Placemark>
<name>${escapeXml(name)}</name>
<description>${escapeXml(list)}</description>
<ExtendedData>
${fields
  .filter(([, value]) => value)
  .map(([field, value]) => `<Data name="${field}"><value>${escapeXml(value)}</value></Data>\n`)
  .join('')}</ExtendedData>
<Point><coordinates>${longitude},${latitude}</coordinates></Point>
</Placemark>
`;
}

/** The description of a place is HTML as a text. */
function articleInHtml({ title, address }: NamingPlace): string {
  const link = webAddress(address);
  const words = escapeHtml(title);
  return link === null ? `<li>${words}</li>` : `<li><a href="${link}">${words}</a></li>`;
}
