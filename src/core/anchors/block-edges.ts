/** A sentence ends and nothing follows: the text has glued two blocks of the page. */
const GLUED = /[.!?…:](?:[^\p{L}\p{N}]*[^\s\p{L}\p{N}])?$/u;

/** Whether one block may end and another begin within what stands between two words. */
export function hasBlockEdge(between: string): boolean {
  return between === '' || between.includes('\n') || GLUED.test(between);
}
