import { readGazetteer, type GazetteerName, type GazetteerPlace } from '../../src/core/entities/gazetteer';

/** The figures of a gazetteer, as its card lists them. */
export function countGazetteer(table: string): string[] {
  const { places, names } = readGazetteer(table);
  const listed = [...names.values()].flat();
  const placesOf = (type: GazetteerPlace['type']): number => places.filter((place) => place.type === type).length;
  const namesThat = (holds: (name: GazetteerName) => boolean): number => listed.filter(holds).length;
  const figures = {
    'countries and territories': placesOf('country'),
    continents: placesOf('continent'),
    capitals: placesOf('capital'),
    'other cities': placesOf('city'),
    names: listed.length,
    'of these, used in any language': namesThat(({ languages }) => languages === '*'),
    'read only after a preposition of place': namesThat(({ isAmbiguous }) => isAmbiguous),
    'left unlinked between namesakes': namesThat((name) => name.places.length > 1),
    bytes: Buffer.byteLength(table),
  };
  return Object.entries(figures).map(([name, figure]) => `- ${name}: ${figure}`);
}
