/**
 * The address of the article that a page means: a single-page site, or a page that is being left, may be at another by now. A page is
 * believed within its own origin only; `asker` is the browser's word.
 */
export function addressMeant(asker: string, named: string | undefined): string {
  if (named === undefined) return asker;
  return originOf(named) !== null && originOf(named) === originOf(asker) ? named : asker;
}

/** Null for what has none: no two files are of one origin. */
function originOf(address: string): string | null {
  const origin = URL.canParse(address) ? new URL(address).origin : 'null';
  return origin === 'null' ? null : origin;
}
