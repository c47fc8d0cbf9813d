import type { PlacePoint } from '../../model/time';
import { placeById, placeName, type Gazetteer, type GazetteerPlace } from '../entities/gazetteer';

/** Degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Where a place lies, named in a language; null where the gazetteer does not know it. A country lies at its capital, for who has no map;
 * a division at the centre that is given for it.
 */
export function locatePlace(
  gazetteer: Gazetteer,
  id: string,
  language: string,
  centres: ReadonlyMap<string, Position>,
): PlacePoint | null {
  const place = placeById(gazetteer, id);
  if (!place) return null;
  const capital = place.capital === '' ? null : placeById(gazetteer, place.capital);
  const position = positionOf(place) ?? (capital && positionOf(capital)) ?? centres.get(id);
  return {
    id,
    name: placeName(place, language),
    ...(place.type === 'country' && { country: place.country }),
    ...position,
  };
}

function positionOf({ latitude, longitude }: GazetteerPlace): Position | null {
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}
