/** What stands before an at sign is no host: "https://journal.example@elsewhere.example". */
const ADDRESS =
  /^https?:\/\/(?:[^/?#]*@)?(?<host>\[[^\]/?#]*\]|[^/?#:@]+)(?<port>:\d+)?(?<path>\/[^?#]*)?(?:\?(?<query>[^#]*))?/i;

/** The host, port, path and query of an address as they are written in it; undefined for anything but http(s). */
export function partsOf(address: string): Readonly<Record<string, string>> | undefined {
  return ADDRESS.exec(address)?.groups;
}

/** The host of an address in lower case, without port and `www.`; empty for anything but http(s). */
export function hostOf(address: string): string {
  return (partsOf(address)?.['host'] ?? '').toLowerCase().replace(/^www\./, '');
}
