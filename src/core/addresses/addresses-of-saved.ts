import type { SavedArticle } from '../../model/article';
import { articleAddresses } from './article-addresses';
import { normaliseAddress } from './normalise-address';

/** The addresses that a saved article was read at, normalised: no other article is there. */
export function addressesReadAt({ address, merges = [] }: Pick<SavedArticle, 'address' | 'merges'>): string[] {
  return [...new Set([normaliseAddress(address), ...merges.map((merge) => merge.address)])];
}

/** All addresses that a saved article is looked up by, normalised: those it was read at, and the canonical one it claims. */
export function addressesOfSaved(article: Omit<SavedArticle, 'id' | 'savedAt'>): string[] {
  const parted = new Set(article.partedFrom);
  return [...new Set([...addressesReadAt(article), ...articleAddresses(article)])].filter((address) => !parted.has(address));
}
