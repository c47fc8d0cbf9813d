/** What the page asks of the worker that reads files; `key` tells one file from another. */
export type DeskQuestion = { readonly number: number; readonly key: string } & (
  | { readonly ask: 'read'; readonly file: File; readonly importedAt: string }
  | { readonly ask: 'slice'; readonly from: number }
  | { readonly ask: 'besides' }
);

/** The answer to the question with a number. */
export type DeskAnswer = { readonly number: number } & ({ readonly value: unknown } | { readonly failure: string });
