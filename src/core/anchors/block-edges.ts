/** A sentence ends and nothing follows. */
const ENDED = /^[^\p{L}\p{N}]*[.!?…:][^\s\p{L}\p{N}]*(?:\s[–—-])?$/u;
/** An opening quotation mark that nothing parts from the word before it. */
const GLUED_QUOTATION = /^[«“„]/;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;

/**
 * Whether one block may end and another begin between two words of `text`, which end and begin there: at the end of a line, at both
 * ends of the text, and where the text has glued two blocks ("vol.Seule", "social13 février"), as texts of pages often do.
 */
export function hasBlockEdge(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  const [last, next] = [text.charAt(from - 1), text.charAt(to)];
  if (last === '' || next === '' || between.includes('\n')) return true;
  if (between === '') return !CAPITAL.test(last) && !SMALL.test(next);
  const isNumberOrInitials = between.length === 1 && [DIGIT, CAPITAL].some((kind) => kind.test(last) && kind.test(next));
  return GLUED_QUOTATION.test(between) || (ENDED.test(between) && !SMALL.test(next) && !isNumberOrInitials);
}
