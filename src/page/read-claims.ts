import { withoutAnchor } from '../core/addresses/without-anchor';
import type { ArticleHead } from '../model/article';
import { addressesOfNode, type PageFacts } from './page-facts';

const LONGEST_ADDRESS = 4_000;
const MOST_CLAIMS = 8;
/** Structured data holds type names and identifiers beside addresses. */
const LIKE_AN_ADDRESS = /^(?:https?:)?\//i;

/** What a page calls its own address: the canonical one, and all others it gives. None of them is proof. */
export function readClaims({
  document,
  address,
  meta,
  article,
}: PageFacts): Pick<ArticleHead, 'canonicalAddress' | 'claimedAddresses'> {
  const shared = readAddress(meta.get('og:url'), address);
  const canonical = readAddress(linked(document, 'canonical'), address) ?? shared;
  const others = [
    shared,
    ...(article ? addressesOfNode(article) : []).filter((value) => LIKE_AN_ADDRESS.test(value)),
    linked(document, 'amphtml'),
  ]
    .flatMap((claimed) => readAddress(claimed, address) ?? [])
    .filter((claimed) => claimed !== canonical && claimed !== withoutAnchor(address.href));
  const claimed = [...new Set(others)].slice(0, MOST_CLAIMS);
  return { ...(canonical && { canonicalAddress: canonical }), ...(claimed.length > 0 && { claimedAddresses: claimed }) };
}

function linked(document: Document, relation: string): string | undefined {
  return document.querySelector(`link[rel~="${relation}"][href]`)?.getAttribute('href') ?? undefined;
}

/** A page may write anything there; what is no address is none. */
function readAddress(claimed: string | undefined, base: URL): string | undefined {
  if (!claimed || !URL.canParse(claimed, base)) return undefined;
  const { href, protocol } = new URL(claimed, base);
  return /^https?:$/.test(protocol) && href.length <= LONGEST_ADDRESS ? withoutAnchor(href) : undefined;
}
