import { isDate, type Mention } from '../model/mention';
import { flash, isPaintLost, paint, type MarkLook } from '../page/paint';
import { rangeOf } from '../page/text-map';
import type { ArticleOnPage } from './read-page';

/** Paints all mentions of an article; those whose words have left the page are left out. */
export function paintMarks({ map, mentions }: ArticleOnPage): void {
  const ranges = new Map<MarkLook, Range[]>();
  for (const mention of mentions) {
    const range = rangeOf(map, mention);
    for (const look of range ? looksOf(mention) : []) listFor(ranges, look).push(...(range ? [range] : []));
  }
  paint(ranges);
}

/** Whether the page has cleared marks that should show. */
export function areMarksLost({ mentions }: ArticleOnPage): boolean {
  return isPaintLost(new Set(mentions.flatMap(looksOf)));
}

/** The number of the mention whose mark was clicked; null where the click meant something else that lies over the text. */
export function mentionAt({ map, mentions }: ArticleOnPage, { clientX, clientY, target }: MouseEvent): number | null {
  const index = mentions.findIndex((mention) => {
    const range = rangeOf(map, mention);
    if (!range || !(target instanceof Node) || !target.contains(range.startContainer)) return false;
    return [...range.getClientRects()].some((box) => holds(box, clientX, clientY));
  });
  return index < 0 ? null : index;
}

/** Where a mention stands in the viewport; null when its words have left the page. */
export function rectangleOf({ map }: ArticleOnPage, mention: Mention): DOMRect | null {
  return rangeOf(map, mention)?.getClientRects()[0] ?? null;
}

/** Scrolls a mention into the middle of the view and makes it flash. */
export function leadTo({ map }: ArticleOnPage, mention: Mention): void {
  const range = rangeOf(map, mention);
  if (!range) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  flash(range);
}

function looksOf(mention: Mention): MarkLook[] {
  return isDate(mention) && mention.warnings.length > 0 ? [mention.kind, 'warning'] : [mention.kind];
}

function listFor(ranges: Map<MarkLook, Range[]>, look: MarkLook): Range[] {
  const list = ranges.get(look) ?? [];
  ranges.set(look, list);
  return list;
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
