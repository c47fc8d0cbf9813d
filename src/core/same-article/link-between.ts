import { addressesReadAt } from '../addresses/addresses-of-saved';
import { claimedAddresses } from '../addresses/article-addresses';
import { normaliseAddress, siteOf } from '../addresses/normalise-address';
import type { ArticleHead, SavedArticle } from '../../model/article';
import type { Link } from './judge-same';

/** What the addresses of a page and of a saved article, and what either claims, say for one article. */
export function linkBetween(
  page: Pick<ArticleHead, 'address' | 'canonicalAddress' | 'claimedAddresses'>,
  saved: SavedArticle,
): Link {
  const [claims, savedClaims] = [claimedAddresses(page), claimedAddresses(saved)];
  const savedAddresses = new Set([...addressesReadAt(saved), ...savedClaims]);
  const isClaimed = claims.some((address) => savedAddresses.has(address)) || savedClaims.includes(normaliseAddress(page.address));
  return { isClaimed, isSameSite: areKin(siteOf(page.address), siteOf(saved.address)) };
}

/** "abonnes.journal.example" is a part of "journal.example". */
function areKin(one: string, other: string): boolean {
  return one !== '' && (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));
}
