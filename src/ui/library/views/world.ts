import { geoArea, geoCentroid, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, Geometry, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryNumber } from '../../../core/map/country-numbers';
import type { Point, Size } from '../../../core/map/map-frame';
import { WORLD_ADDRESS } from './world-address';

/** A country of the map. */
export interface MapCountry {
  readonly key: string;
  /** What an SVG path draws. */
  readonly path: string;
}

/** The map of the world, drawn for one size. */
export interface World {
  readonly size: Size;
  readonly countries: readonly MapCountry[];
  /** The outline of the globe. */
  readonly globe: string;
  /** Where a place lies on the drawing, by its degrees. */
  readonly project: (longitude: number, latitude: number) => Point | null;
  /** The middle of the largest part of a country, by its ISO 3166-1 alpha-2 code; null where the map has none. */
  readonly middleOf: (country: string) => Point | null;
}

type CountryFeature = Feature<Geometry, { readonly name: string }>;
type WorldTopology = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

/** Drawn in this size and scaled by the page. */
const SIZE: Size = { width: 960, height: 500 };
/** Of Natural Earth's countries, one that ISO 3166-1 does not have; readers know it by this code. */
const UNNUMBERED: ReadonlyMap<string, string> = new Map([['XK', 'Kosovo']]);

/** Loads the map from the extension's own files and draws it, in about 0.2 s. */
export async function loadWorld(): Promise<World> {
  const response = await fetch(WORLD_ADDRESS);
  // Our own file, made by world-atlas of Natural Earth.
  return drawWorld((await response.json()) as WorldTopology);
}

/** Draws the map. */
export function drawWorld(topology: WorldTopology): World {
  const { features } = feature(topology, topology.objects.countries);
  const projection = geoNaturalEarth1().fitSize([SIZE.width, SIZE.height], { type: 'Sphere' });
  const path = geoPath(projection).digits(1);
  const byKey = new Map(features.map((one) => [keyOfFeature(one), one]));
  return {
    size: SIZE,
    countries: [...byKey].map(([key, one]) => ({ key, path: path(one) ?? '' })),
    globe: path({ type: 'Sphere' }) ?? '',
    project: (longitude, latitude) => pointAt(projection, [longitude, latitude]),
    middleOf: (country) => {
      const found = byKey.get(mapKeyOf(country) ?? '');
      return found ? pointAt(projection, geoCentroid(largestPart(found.geometry))) : null;
    },
  };
}

/** The key of a country of the map, by its ISO 3166-1 alpha-2 code; null where the map does not draw it. */
export function mapKeyOf(country: string): string | null {
  return countryNumber(country) ?? UNNUMBERED.get(country) ?? null;
}

function keyOfFeature({ id, properties }: CountryFeature): string {
  return id === undefined ? properties.name : String(id);
}

function pointAt(projection: GeoProjection, degrees: [number, number]): Point | null {
  const point = projection(degrees);
  return point && { x: point[0], y: point[1] };
}

/** France's middle lies in France, not between it and Guiana. */
function largestPart(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.toSorted((one, other) => geoArea(other) - geoArea(one))[0] ?? geometry;
}
