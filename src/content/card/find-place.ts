import { askFromPage } from '../../messages/ask';
import { isEntity, type EntityMention, type Mention } from '../../model/mention';
import type { PlaceFacts } from '../../model/place-facts';

/** Whether the gazetteer was told which entity a mention names, so that it may know something of it. */
export function hasFacts(mention: Mention): mention is EntityMention & { readonly entityId: string } {
  return isEntity(mention) && mention.kind === 'place' && mention.entityId !== undefined;
}

/** What is known of a place without asking anyone; null as well when the background gives no answer: the card does without. */
export async function findPlace(id: string): Promise<PlaceFacts | null> {
  try {
    return await askFromPage.describePlace(id);
  } catch {
    return null;
  }
}
