import type { DecidedOn } from '../messages/protocol';
import type { ArticleOnPage } from './read-page';

/** What tells the background which article is decided on: the page may be at another address by now. */
export function decidedOn({ draft: { address, canonicalAddress } }: Pick<ArticleOnPage, 'draft'>): DecidedOn {
  return { address, ...(canonicalAddress !== undefined && { canonicalAddress }) };
}
