import { askFromPage } from '../../messages/ask';
import { isEntity, type EntityMention, type Mention } from '../../model/mention';
import type { PlaceFacts } from '../../model/place-facts';
import { canDrawFlags } from '../../parts/can-draw-flags';

/** Whether the gazetteer was told which entity a mention names, so that it may know something of it. */
export function hasFacts(mention: Mention): mention is EntityMention & { readonly entityId: string } {
  return isEntity(mention) && mention.kind === 'place' && mention.entityId !== undefined;
}

/**
 * What is known of a place without asking anyone, with its flag where that can be drawn; null as well when the background gives no
 * answer: the card does without.
 */
export async function findPlace(id: string): Promise<PlaceFacts | null> {
  try {
    const place = await askFromPage.describePlace(id);
    return place && !canDrawFlags() ? withoutFlag(place) : place;
  } catch {
    return null;
  }
}

function withoutFlag({ flag: _flag, ...place }: PlaceFacts): PlaceFacts {
  return place;
}
