import type { ArticleHead } from '../../model/article';
import { normaliseAddress, siteOf } from './normalise-address';

/**
 * The addresses under which an article is looked for, normalised: where it was read, and the canonical one it claims when that
 * is on the same site. Only the first is proof: sites lie.
 */
export function articleAddresses({ address, canonicalAddress }: Pick<ArticleHead, 'address' | 'canonicalAddress'>): string[] {
  const isOwn = canonicalAddress !== undefined && siteOf(canonicalAddress) === siteOf(address) && !isFrontPage(canonicalAddress);
  return [...new Set([address, ...(isOwn ? [canonicalAddress] : [])].map(normaliseAddress))];
}

/** All addresses that a page calls its own, wherever they are, normalised; front pages are nobody's. */
export function claimedAddresses({
  canonicalAddress,
  claimedAddresses: others = [],
}: Pick<ArticleHead, 'canonicalAddress' | 'claimedAddresses'>): string[] {
  const claimed = [...(canonicalAddress === undefined ? [] : [canonicalAddress]), ...others];
  return [...new Set(claimed.filter((address) => !isFrontPage(address)).map(normaliseAddress))];
}

/** Templates sometimes name the home page as the canonical address of every article. */
function isFrontPage(address: string): boolean {
  return /^[^/?#]*$/.test(normaliseAddress(address));
}
