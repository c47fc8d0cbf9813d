import { ENTITY_KINDS, type EntityKind } from '../model/mention';
import { canPaint } from '../page/paint';

/** Names of their own in the page's registry, which `marks.css` gives a look: the kind's colour, a thin dotted line. */
const PREFIX = 'reperes-unsure-';

/** Paints the less sure names by kind, in place of those that were painted before. */
export function paintLessSure(ranges: ReadonlyMap<EntityKind, readonly StaticRangeInit[]>): void {
  if (!canPaint()) return;
  for (const kind of ENTITY_KINDS) {
    const found = ranges.get(kind) ?? [];
    if (found.length === 0) CSS.highlights.delete(PREFIX + kind);
    else CSS.highlights.set(PREFIX + kind, highlightOf(found));
  }
}

/** Whether the page has thrown away marks of less sure names of these kinds. */
export function isLessSureLost(kinds: readonly EntityKind[]): boolean {
  return canPaint() && kinds.some((kind) => !CSS.highlights.has(PREFIX + kind));
}

function highlightOf(ranges: readonly StaticRangeInit[]): Highlight {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(new StaticRange(range));
  return highlight;
}
