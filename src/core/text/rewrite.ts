/** What is written for what, in the order in which it is to be done. */
export type Rewritings = readonly (readonly [pattern: RegExp, replacement: string])[];

/** A word after all rewritings, one after the other. */
export function rewrite(word: string, rewritings: Rewritings): string {
  return rewritings.reduce((written, [pattern, replacement]) => written.replace(pattern, replacement), word);
}
