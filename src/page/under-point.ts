import type { Span } from '../model/span';
import { offsetOf, rangeOf, type TextMap } from './text-map';
import { unclobbered } from './unclobbered';

/**
 * Tells of spans of the text whether they lie under a point of the viewport. The caret snaps to the nearest word, so a click beside a
 * line is told from one on its last word.
 */
export function isUnderPoint(map: TextMap, x: number, y: number): (span: Span) => boolean {
  const caret = caretAt(x, y);
  const offset = caret && offsetOf(map, caret.node, caret.offset);
  if (offset === null) return () => false;
  return ({ start, end }) => start <= offset && offset <= end && isOver(rangeOf(map, { start, end }), x, y);
}

/** Chrome has the standard method since 128, the other one always. */
function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  const page = unclobbered(document);
  if ('caretPositionFromPoint' in page) {
    const position = page.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (page as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function isOver(range: Range | null, x: number, y: number): boolean {
  return [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
