import type { Sender } from '../messages/answer-in-background';
import { tellAll } from '../messages/news';
import type { LookUpQuestion } from '../model/look-up';
import { browser } from '../platform/browser';
import { WIKIPEDIA_LANGUAGES } from '../model/wikipedia-language';
import { lookUpPattern } from '../platform/wikipedia';

/** Opens the page that says what a look-up sends and asks whether it may. From a private window without the name: addresses are remembered. */
export async function openLookUpTerms({ tabId, isPrivate }: Sender, { name, language }: LookUpQuestion): Promise<void> {
  const query = new URLSearchParams({ language, name: isPrivate ? '' : name, tab: String(tabId) });
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/look-up/index.html?${query}`) });
}

/** Tells the cards that wait for it when what the reader has just granted allows look-ups. */
export function tellOfLookUps({ origins = [] }: { readonly origins?: readonly string[] }): void {
  const patterns = new Set(WIKIPEDIA_LANGUAGES.map(lookUpPattern));
  if (origins.some((origin) => patterns.has(origin))) void tellAll('lookUpsAllowed');
}
