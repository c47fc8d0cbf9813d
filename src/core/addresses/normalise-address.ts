import { isBesideTheArticle } from './is-beside-the-article';
import { partsOf } from './parts-of';
import { relayedAddress } from './relayed-address';
import { routeOf } from './without-anchor';

/** Hosts that show the same pages: one label of the host says on what. "fr.m.wiki.example" has it in second place. */
const SHOWN_ON = /^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.[^.])|\.m(?=\.[^.]+\.[^.])(?<=^[^.]+\.m)/g;
const DEFAULT_PORT = /^:(?:80|443)$/;
const ESCAPE = /%[\da-f]{2}/gi;
const INDEX_PAGE = /^index\.(?:html?|php|aspx?|jsp)$/i;
/** The look-behinds keep the search linear: no attempt begins inside a row of endings. */
const AMP_ENDING = /(?<=[^.])(?<!\.amp)(?:\.amp)+(?=(?:\.html?)?$)/i;

/**
 * The form under which an address is compared: no scheme, no host for small screens, no default port, no fragment, nothing that
 * tells where the reader came from, no AMP or print view, no slash at the end. What may tell one article from another stays. A
 * page out of an AMP cache has the address it was cached from. An address that is not http(s) is given back as it is.
 */
export function normaliseAddress(address: string): string {
  const parts = partsOf(address);
  if (!parts) return address;
  const host = siteHost(parts['host'] ?? '');
  const relayed = relayedAddress(host, parts['path'] ?? '', parts['query'] ?? '');
  if (relayed) return normaliseAddress(relayed);
  const port = DEFAULT_PORT.test(parts['port'] ?? '') ? '' : (parts['port'] ?? '');
  const path = withoutView(parts['path'] ?? '');
  const query = (parts['query'] ?? '')
    .split('&')
    .filter((parameter) => parameter !== '' && !isBesideTheArticle(parameter))
    .toSorted()
    .join('&');
  return `${host}${port}${withLargeEscapes(`${path}${query && `?${query}`}`)}${routeOf(address)}`;
}

/** An address as it is compared, up to the path: the same for a site's pages on screens of every size. */
export function siteOf(address: string): string {
  return /^[^/?#]*/.exec(normaliseAddress(address))?.[0] ?? '';
}

function siteHost(host: string): string {
  return host.toLowerCase().replaceAll(SHOWN_ON, '');
}

/** A path without what only says how the page is shown: "/a/amp/", "/a.amp.html" and "/a/index.html". Looks at each part once. */
function withoutView(path: string): string {
  let end = path.length;
  while (end > 0) {
    const start = path.lastIndexOf('/', end - 1);
    const part = path.slice(start + 1, end).replace(AMP_ENDING, '');
    if (part !== '' && part !== 'amp' && !INDEX_PAGE.test(part)) return `${path.slice(0, start + 1)}${part}`;
    end = start;
  }
  return '';
}

/** "%c3%a9" and "%C3%A9" are one letter. */
function withLargeEscapes(text: string): string {
  return text.replaceAll(ESCAPE, (escape) => escape.toUpperCase());
}
