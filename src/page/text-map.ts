import type { Span } from '../model/span';
import { unclobbered } from './unclobbered';

/** What HTML collapses; a no-break space is a letter of the text. */
export const WHITE_SPACE = /[ \t\n\r\f]/g;

/** A stretch of the text that stands in one text node, character for character but for the kind of white space. */
export interface Segment extends Span {
  readonly node: Text;
  /** Where the stretch begins in the node's data. */
  readonly nodeStart: number;
  /** All of the node's data when it was read. */
  readonly data: string;
}

/** The one text of an article and the way from its offsets to the page's text nodes and back. */
export interface TextMap {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Where a span of the text stands in the page; null when its nodes have left the page or have been rewritten. */
export function boundariesOf(map: TextMap, span: Span): StaticRangeInit | null {
  const first = segmentAt(map, span.start);
  const last = segmentAt(map, span.end - 1);
  if (!first || !last || !isIntact(first) || !isIntact(last)) return null;
  return {
    startContainer: first.node,
    startOffset: first.nodeStart + span.start - first.start,
    endContainer: last.node,
    endOffset: last.nodeStart + span.end - last.start,
  };
}

/** The same as a live range, to be measured or selected. */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const boundaries = boundariesOf(map, span);
  const page = boundaries?.startContainer.ownerDocument;
  if (!boundaries || !page) return null;
  const range = unclobbered(page).createRange();
  range.setStart(boundaries.startContainer, boundaries.startOffset);
  range.setEnd(boundaries.endContainer, boundaries.endOffset);
  return range;
}

/** The offset in the text of a place in a text node; null when the node is no part of the article. */
export function offsetOf(map: TextMap, node: Node, nodeOffset: number): number | null {
  const segments = map.segments.filter((segment) => segment.node === node);
  const segment = segments.findLast(({ nodeStart }) => nodeStart <= nodeOffset) ?? segments[0];
  if (!segment) return null;
  // White space that was collapsed belongs to the place before it, or to the first word.
  return Math.max(segment.start, Math.min(segment.start + nodeOffset - segment.nodeStart, segment.end));
}

/** Whether every node of the map still stands in the page with the words it had. */
export function isUpToDate(map: TextMap): boolean {
  return map.segments.every(isIntact);
}

/** Binary search: the segment that holds the code unit at `offset`; null in the gaps between blocks. */
export function segmentAt({ segments }: TextMap, offset: number): Segment | null {
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

function isIntact({ node, data }: Segment): boolean {
  return node.isConnected && node.data === data;
}
