import { ENTITY_KINDS, MENTION_KINDS, type EntityKind, type MentionKind } from '../model/mention';

/** What a mark tells by its look: the kind of the mention, that it is less sure, a warning over it, or that the reader was just led to it. */
export type MarkLook = MentionKind | `unsure-${EntityKind}` | 'warning' | 'current';

const PREFIX = 'reperes-';
const UNSURE_LOOKS = ENTITY_KINDS.map((kind) => `unsure-${kind}` as const);
const MENTION_LOOKS: readonly MarkLook[] = [...UNSURE_LOOKS, ...MENTION_KINDS, 'warning'];
/** How long a mark flashes after the reader was led to it, in milliseconds. */
const FLASH_TIME = 1_800;

let flashing: ReturnType<typeof setTimeout> | undefined;

/** Whether this browser can paint without touching the page: Chrome 105, Firefox 140. */
export function canPaint(): boolean {
  return typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * Paints ranges by look with the CSS Custom Highlight API, in place of what was painted before; `marks.css` says how they look.
 * The registry is shared with the page, so names carry our prefix.
 */
export function paint(ranges: ReadonlyMap<MarkLook, readonly StaticRangeInit[]>): void {
  for (const look of MENTION_LOOKS) paintLook(look, ranges.get(look) ?? []);
}

/** Takes all our marks away. */
export function clearPaint(): void {
  paint(new Map());
  paintLook('current', []);
}

/** Shows for a moment where the reader was led. */
export function flash(range: StaticRangeInit): void {
  clearTimeout(flashing);
  paintLook('current', [range]);
  flashing = setTimeout(paintLook, FLASH_TIME, 'current', []);
}

/** Whether the page has thrown away marks of these looks. */
export function isPaintLost(looks: Iterable<MarkLook>): boolean {
  return canPaint() && [...looks].some((look) => !CSS.highlights.has(PREFIX + look));
}

/** The marks of ours under a point of the viewport, topmost first; null where the browser cannot tell. */
export function paintedAt(x: number, y: number): AbstractRange[] | null {
  if (!canPaint() || !('highlightsFromPoint' in CSS.highlights)) return null;
  const hits = (CSS.highlights as PointedRegistry).highlightsFromPoint(x, y);
  const own = new Set(MENTION_LOOKS.map((look) => CSS.highlights.get(PREFIX + look)));
  const ranges: AbstractRange[] = [];
  // The lists are the page's: Firefox lets a content script count through them, not iterate.
  for (let hit = 0; hit < hits.length; hit += 1) {
    const { highlight, ranges: under } = hits[hit] ?? { ranges: [] };
    if (!highlight || !own.has(highlight)) continue;
    for (let index = 0; index < under.length; index += 1) {
      const range = under[index];
      if (range) ranges.push(range);
    }
  }
  return ranges;
}

/** A part of the CSS Custom Highlight API that TypeScript does not know yet. */
type PointedRegistry = HighlightRegistry & {
  readonly highlightsFromPoint: (
    x: number,
    y: number,
  ) => ArrayLike<{ readonly highlight: Highlight; readonly ranges: ArrayLike<AbstractRange> }>;
};

function paintLook(look: MarkLook, ranges: readonly StaticRangeInit[]): void {
  if (!canPaint()) return;
  if (ranges.length === 0) CSS.highlights.delete(PREFIX + look);
  else CSS.highlights.set(PREFIX + look, highlightOf(look, ranges));
}

function highlightOf(look: MarkLook, ranges: readonly StaticRangeInit[]): Highlight {
  const highlight = new Highlight();
  // Live ranges would cost at every change of the page; after a change the marks are painted anew.
  for (const range of ranges) highlight.add(new StaticRange(range));
  // Warnings show over their date, and where the reader was led over all.
  highlight.priority = look === 'current' ? MENTION_LOOKS.length : MENTION_LOOKS.indexOf(look);
  return highlight;
}
