const CACHE_HOST = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/;
/** "/c/s/journal.example/a": content or viewer, by https when an `s` follows, then the address without scheme. */
const CACHED = /^\/[a-z]{1,3}\/(?:s\/)?(?<rest>[^/]+\.[^/]+(?:\/.*)?)$/s;
const GOOGLE_HOST = /^google\.[a-z]{2,3}(?:\.[a-z]{2})?$/;
const VIEWED = /^\/amp\/(?:s\/)?(?<rest>[^/]+\.[^/]+(?:\/.*)?)$/s;

/** The address of the page that an AMP cache or viewer hands on, of which host, path and query are given; null for other pages. */
export function relayedAddress(host: string, path: string, query: string): string | null {
  const pattern = patternOf(host);
  const rest = pattern?.exec(path)?.groups?.['rest'];
  return rest === undefined ? null : `https://${rest}${query && `?${query}`}`;
}

function patternOf(host: string): RegExp | null {
  if (CACHE_HOST.test(host)) return CACHED;
  return GOOGLE_HOST.test(host) ? VIEWED : null;
}
