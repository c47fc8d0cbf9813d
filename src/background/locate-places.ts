import { locatePlace } from '../core/map/locate-place';
import { centresOfDivisions } from '../core/map/centres-of-divisions';
import type { PlacePoint } from '../model/time';
import { uiLanguage } from '../platform/translate';
import { loadKnowledge } from './knowledge';

/** Where some places lie, named in the reader's language; those that the gazetteer does not know are left out. */
export async function locatePlaces(ids: readonly string[]): Promise<PlacePoint[]> {
  const { gazetteer } = await loadKnowledge();
  if (!gazetteer) return [];
  const centres = centresOfDivisions(gazetteer, new Set(ids));
  return ids.flatMap((id) => locatePlace(gazetteer, id, uiLanguage(), centres) ?? []);
}
