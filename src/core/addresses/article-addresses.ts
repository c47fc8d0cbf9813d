import type { ArticleHead } from '../../model/article';
import { hostOf, normaliseAddress } from './normalise-address';

/**
 * The addresses under which an article is found again, normalised: where it was read, and the canonical one it claims when that
 * is on the same host. A canonical address elsewhere is no proof: sites lie.
 */
export function articleAddresses({ address, canonicalAddress }: Pick<ArticleHead, 'address' | 'canonicalAddress'>): string[] {
  const isOwn = canonicalAddress !== undefined && hostOf(canonicalAddress) === hostOf(address) && !isFrontPage(canonicalAddress);
  return [...new Set([address, ...(isOwn ? [canonicalAddress] : [])].map(normaliseAddress))];
}

/** Templates sometimes name the home page as the canonical address of every article. */
function isFrontPage(address: string): boolean {
  return /^[^/?]*$/.test(normaliseAddress(address));
}
