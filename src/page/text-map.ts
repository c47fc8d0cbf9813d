import type { Span } from '../model/span';

/** What HTML collapses; a no-break space is a letter of the text. */
export const WHITE_SPACE = /[ \t\n\r\f]/g;

/** A stretch of the text that stands in one text node, character for character but for the kind of white space. */
export interface Segment extends Span {
  readonly node: Text;
  /** Where the stretch begins in the node's data. */
  readonly nodeStart: number;
}

/** The one text of an article and the way from its offsets to the page's text nodes and back. */
export interface TextMap {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** The page's range for a span of the text; null when its nodes have left the page or have been rewritten. */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const first = segmentAt(map, span.start);
  const last = segmentAt(map, span.end - 1);
  if (!first || !last || !isIntact(map, first) || !isIntact(map, last)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + span.start - first.start);
  range.setEnd(last.node, last.nodeStart + span.end - last.start);
  return range;
}

/** The offset in the text of a place in a text node; null when the node is no part of the article. */
export function offsetOf(map: TextMap, node: Node, nodeOffset: number): number | null {
  const candidates = map.segments.filter((segment) => segment.node === node);
  const segment = candidates.find(
    ({ nodeStart, start, end }) => nodeOffset >= nodeStart && nodeOffset <= nodeStart + end - start,
  );
  return segment ? segment.start + nodeOffset - segment.nodeStart : null;
}

/** Whether every node of the map still stands in the page with the words it had. */
export function isUpToDate(map: TextMap): boolean {
  return map.segments.every((segment) => isIntact(map, segment));
}

/** Binary search: the segment that holds the code unit at `offset`; null in the gaps between blocks. */
function segmentAt({ segments }: TextMap, offset: number): Segment | null {
  let [low, high] = [0, segments.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (!segment) return null;
    if (offset < segment.start) high = middle - 1;
    else if (offset >= segment.end) low = middle + 1;
    else return segment;
  }
  return null;
}

function isIntact({ text }: TextMap, { node, nodeStart, start, end }: Segment): boolean {
  if (!node.isConnected) return false;
  const today = node.data.slice(nodeStart, nodeStart + end - start);
  return today.replaceAll(WHITE_SPACE, ' ') === text.slice(start, end);
}
