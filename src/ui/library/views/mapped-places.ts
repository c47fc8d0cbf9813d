import type { Point } from '../../../core/map/map-frame';
import type { Facet } from '../../../model/library';
import type { PlacePoint } from '../../../model/time';
import { mapKeyOf, type World } from './world';

/** A place that a selection names; the point is null where the gazetteer does not know it. */
export interface NamedPlace {
  readonly facet: Facet;
  readonly point: PlacePoint | null;
}

/** A place and where it is drawn, in pixels of the whole map. */
export interface MappedPlace extends Point {
  readonly facet: Facet;
  readonly name: string;
  /** The key of the country of the map that it is, if it is one. */
  readonly country: string | null;
}

/** Those of some places that have a position, in the same order. */
export function putOnMap(places: readonly NamedPlace[], world: World): MappedPlace[] {
  return places.flatMap(({ facet, point }) => {
    const at = point && pointOf(point, world);
    const country = point?.country === undefined ? null : mapKeyOf(point.country);
    return point && at ? [{ ...at, facet, name: point.name, country }] : [];
  });
}

function pointOf({ country, latitude, longitude }: PlacePoint, world: World): Point | null {
  const middle = country === undefined ? null : world.middleOf(country);
  if (middle || latitude === undefined || longitude === undefined) return middle;
  return world.project(longitude, latitude);
}
