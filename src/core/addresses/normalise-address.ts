const ADDRESS = /^(?<scheme>https?):\/\/(?<host>[^/?#:]+)(?<port>:\d+)?(?<path>\/[^?#]*)?(?:\?(?<query>[^#]*))?/i;
/** Parameters that tell where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_|mc_|pk_|at_|xtor|fbclid|gclid|dclid|msclkid|igshid|yclid|_ga|ref$|ref_src|source$|cmpid|ns_|smid|s_cid|share)/i;

/**
 * The form under which an address is compared: no scheme, no `www.`, no fragment, no tracking parameters, no slash at the end.
 * An address that is not http(s) is given back as it is.
 */
export function normaliseAddress(address: string): string {
  const parts = ADDRESS.exec(address)?.groups;
  if (!parts) return address;
  const host = (parts['host'] ?? '').toLowerCase().replace(/^www\./, '');
  const path = (parts['path'] ?? '/').replace(/\/+$/, '');
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
