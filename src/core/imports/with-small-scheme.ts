/** An address with `HTTPS:` written small, as browsers give it and all that compare it expect. */
export function withSmallScheme(address: string): string {
  return address.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
}
