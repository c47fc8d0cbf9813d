import { describePlace } from '../core/entities/place-facts';
import type { PlaceFacts } from '../model/place-facts';
import { uiLanguage } from '../platform/translate';
import { loadKnowledge } from './knowledge';

/** What the gazetteer knows of a place, in the reader's language; null where it knows nothing. Fails when it cannot be loaded. */
export async function describePlaceHere(id: string): Promise<PlaceFacts | null> {
  const { gazetteer } = await loadKnowledge();
  return gazetteer && describePlace(gazetteer, id, uiLanguage());
}
