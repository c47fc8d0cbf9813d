import type { PlacePoint } from '../../model/time';
import type { Gazetteer } from '../entities/gazetteer';
import { centresOfDivisions } from './centres-of-divisions';
import { locatePlace } from './locate-place';

/** Where some places lie, named in a language; those that the gazetteer does not know are left out. */
export function locatePlaces(gazetteer: Gazetteer, ids: readonly string[], language: string): PlacePoint[] {
  const centres = centresOfDivisions(gazetteer, new Set(ids));
  return ids.flatMap((id) => locatePlace(gazetteer, id, language, centres) ?? []);
}
