import { LONGEST_ADDRESS, type DecidedOn } from '../messages/protocol';
import type { ArticleOnPage } from './read-page';

/** What tells the background which article is decided on: the page may be at another address by now. It knows by itself where the page is. */
export function decidedOn({ draft: { address, canonicalAddress } }: Pick<ArticleOnPage, 'draft'>): DecidedOn {
  return { ...(isShort(address) && { address }), ...(canonicalAddress !== undefined && { canonicalAddress }) };
}

/** Longer ones are not listened to; no article is kept at any such. */
function isShort(address: string): boolean {
  return address.length <= LONGEST_ADDRESS;
}
