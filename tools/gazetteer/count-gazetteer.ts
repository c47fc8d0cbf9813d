import { nameOf, placeAt, readGazetteer, type GazetteerName, type PlaceType } from '../../src/core/entities/gazetteer';

/** The figures of a gazetteer, as its card lists them. */
export function countGazetteer(table: string): string[] {
  const gazetteer = readGazetteer(table);
  const places = Array.from({ length: gazetteer.placeStarts.length - 1 }, (_, index) => placeAt(gazetteer, index));
  const names = namesIn(table, gazetteer.nameStarts).map((words) => nameOf(gazetteer, words));
  const placesOf = (type: PlaceType): number => places.filter((place) => place?.type === type).length;
  const namesThat = (holds: (name: GazetteerName) => boolean): number => names.filter((name) => name && holds(name)).length;
  const figures = {
    'countries and territories': placesOf('country'),
    'divisions of countries': placesOf('division'),
    'continents, parts of the world and islands': placesOf('continent') + placesOf('region'),
    'mountains and waters': placesOf('mountains') + placesOf('water'),
    capitals: placesOf('capital'),
    'other cities': placesOf('city'),
    names: names.length,
    'of these, with several meanings': namesThat(({ meanings }) => meanings.length > 1),
    'without a tagger read only after a preposition of place': namesThat(({ isAmbiguous }) => isAmbiguous),
    bytes: Buffer.byteLength(table),
  };
  return Object.entries(figures).map(([name, figure]) => `- ${name}: ${figure}`);
}

/** The folded words of every name. */
export function namesIn(table: string, nameStarts: Uint32Array): string[] {
  return Array.from(nameStarts.subarray(0, -1), (start) => table.slice(start, table.indexOf('\t', start)));
}
