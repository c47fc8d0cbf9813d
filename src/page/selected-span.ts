import type { Span } from '../model/span';
import type { Segment, TextMap } from './text-map';

/**
 * What of an article's text is selected on its page, without white space around it; null when nothing is. What is selected besides
 * the article is left out. Firefox may hold several ranges: they are taken as one stretch.
 */
export function selectedSpan(map: TextMap, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed) return null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const spans = ranges.flatMap((range) => spanOf(map, range) ?? []);
  if (spans.length === 0) return null;
  return trimmed(map.text, Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
}

function spanOf(map: TextMap, range: Range): Span | null {
  const inside = map.segments.filter((segment) => range.intersectsNode(segment.node));
  const starts = inside.map((segment) =>
    Math.max(segment.start, boundaryIn(segment, range.startContainer, range.startOffset, 0)),
  );
  const ends = inside.map((segment) => Math.min(segment.end, boundaryIn(segment, range.endContainer, range.endOffset, Infinity)));
  const kept = inside.flatMap((_, index) => {
    const [start = 0, end = 0] = [starts[index], ends[index]];
    return start < end ? [{ start, end }] : [];
  });
  const [first, last] = [kept[0], kept.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Where a boundary of a range cuts a segment, as an offset of the text; `otherwise` when it stands in another node. */
function boundaryIn(segment: Segment, container: Node, offset: number, otherwise: number): number {
  return container === segment.node ? segment.start + offset - segment.nodeStart : otherwise;
}

function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : null;
}
