/** What stands before an at sign is no host: "https://journal.example@elsewhere.example". */
const ADDRESS =
  /^https?:\/\/(?:[^/?#]*@)?(?<host>\[[^\]/?#]*\]|[^/?#:@]+)(?<port>:\d+)?(?<path>\/[^?#]*)?(?:\?(?<query>[^#]*))?/i;
/**
 * Parameters that tell where a reader came from, not what is read. `ref` and `source` are not among them: on some sites they name
 * the article. Two addresses for one article cost a double in the library, one address for two articles would cost an article.
 */
const TRACKING =
  /^(?:(?:utm|mc|pk|at|ns)_[^=]*|xtor|fbclid|gclid|dclid|msclkid|igshid|yclid|_ga|ref_src|cmpid|smid|s_cid|share)(?:=|$)/i;
/** The look-behind keeps the search linear: no attempt begins inside a row of slashes. */
const SLASHES_AT_END = /(?<!\/)\/+$/;

/**
 * The form under which an address is compared: no scheme, no `www.`, no fragment, no tracking parameters, no slash at the end.
 * An address that is not http(s) is given back as it is.
 */
export function normaliseAddress(address: string): string {
  const parts = ADDRESS.exec(address)?.groups;
  if (!parts) return address;
  const host = (parts['host'] ?? '').toLowerCase().replace(/^www\./, '');
  const path = (parts['path'] ?? '/').replace(SLASHES_AT_END, '');
  const query = (parts['query'] ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair))
    .toSorted()
    .join('&');
  return `${host}${parts['port'] ?? ''}${path}${query && `?${query}`}`;
}

/** The host of an address in lower case, without port and `www.`; empty for anything but http(s). */
export function hostOf(address: string): string {
  return (ADDRESS.exec(address)?.groups?.['host'] ?? '').toLowerCase().replace(/^www\./, '');
}
