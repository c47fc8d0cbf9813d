/** As much of the package as the tests need; it brings no types. */
declare module 'edtf' {
  /** Throws when the words are no date of that level. */
  export function parse(words: string, constraints: { readonly level: 0 | 1 | 2 | 3 }): { readonly type: string };
}
