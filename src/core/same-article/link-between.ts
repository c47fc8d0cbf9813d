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
  return {
    isClaimed,
    isSameSite: areKin(siteOf(page.address), siteOf(saved.address)),
    ...(areNumberedApart(page.address, saved.address) && { isNumberedApart: true }),
  };
}

/** "abonnes.journal.example" is a part of "journal.example". */
function areKin(one: string, other: string): boolean {
  return one !== '' && (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));
}

/** "article.php?id=17" and "article.php?id=18", "article.php?p=a" and "article.php?p=b", "articles/17/a" and "articles/18/a". */
function areNumberedApart(one: string, other: string): boolean {
  const [[path, ...parameters], [otherPath, ...others]] = [partsOf(one), partsOf(other)];
  if (path !== otherPath) return withoutNumbers(path) === withoutNumbers(otherPath);
  const known = new Set(others);
  const names = new Set(others.map(nameOf));
  return parameters.some((parameter) => !known.has(parameter) && names.has(nameOf(parameter)));
}

/** An address up to its parameters, then each of these. */
function partsOf(address: string): string[] {
  return normaliseAddress(address).split(/[?&]/);
}

function withoutNumbers(path = ''): string {
  return path.replaceAll(/\d+/g, '0');
}

function nameOf(parameter: string): string {
  return parameter.split('=')[0] ?? '';
}
