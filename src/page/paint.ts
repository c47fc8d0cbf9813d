import { MENTION_KINDS, type MentionKind } from '../model/mention';

/** What a mark tells by its look: the kind of the mention, a warning over it, or that the reader was just led to it. */
export type MarkLook = MentionKind | 'warning' | 'current';

const PREFIX = 'reperes-';
const MENTION_LOOKS: readonly MarkLook[] = [...MENTION_KINDS, 'warning'];
/** How long a mark flashes after the reader was led to it, in milliseconds. */
const FLASH_TIME = 1_800;

/** Whether this browser can paint without touching the page: Chrome 105, Firefox 140. */
export function canPaint(): boolean {
  return typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * Paints ranges by look with the CSS Custom Highlight API, in place of what was painted before; `marks.css` says how they look.
 * The registry is shared with the page, so names carry our prefix.
 */
export function paint(ranges: ReadonlyMap<MarkLook, readonly Range[]>): void {
  for (const look of MENTION_LOOKS) paintLook(look, ranges.get(look) ?? []);
}

/** Takes all our marks away. */
export function clearPaint(): void {
  paint(new Map());
  paintLook('current', []);
}

/** Shows for a moment where the reader was led. */
export function flash(range: Range): void {
  paintLook('current', [range]);
  setTimeout(paintLook, FLASH_TIME, 'current', []);
}

/** Whether the page has thrown away marks of these looks. */
export function isPaintLost(looks: Iterable<MarkLook>): boolean {
  return canPaint() && [...looks].some((look) => !CSS.highlights.has(PREFIX + look));
}

function paintLook(look: MarkLook, ranges: readonly Range[]): void {
  if (!canPaint()) return;
  if (ranges.length === 0) CSS.highlights.delete(PREFIX + look);
  else CSS.highlights.set(PREFIX + look, highlightOf(look, ranges));
}

function highlightOf(look: MarkLook, ranges: readonly Range[]): Highlight {
  const highlight = new Highlight();
  // Live ranges would cost at every change of the page; after a change the marks are painted anew.
  for (const range of ranges) highlight.add(new StaticRange(range));
  // Warnings show over their date, and where the reader was led over all.
  highlight.priority = look === 'current' ? MENTION_LOOKS.length : MENTION_LOOKS.indexOf(look);
  return highlight;
}
