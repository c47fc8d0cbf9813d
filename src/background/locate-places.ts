import * as map from '../core/map/locate-places';
import type { PlacePoint } from '../model/time';
import { uiLanguage } from '../platform/translate';
import { loadKnowledge } from './knowledge';

/** Where some places lie, named in the reader's language; those that the gazetteer does not know are left out. */
export async function locatePlaces(ids: readonly string[]): Promise<PlacePoint[]> {
  const { gazetteer } = await loadKnowledge();
  return gazetteer ? map.locatePlaces(gazetteer, ids, uiLanguage()) : [];
}
