import { LABEL_COLOURS, LABEL_LINES, type Label, type LabelColour, type LabelLine } from '../model/label';
import { ENTITY_KINDS, MENTION_KINDS, type EntityKind, type MentionKind } from '../model/mention';

/** What a mark tells by its look: the kind of the mention, that it is less sure, a warning over it, or that the reader was just led to it. */
export type MarkLook = MentionKind | `unsure-${EntityKind}` | 'warning' | 'current';

/** How a mark of the reader's looks: by the colour and the line of its label. */
export type LabelLook = `label-${LabelColour}-${LabelLine}`;

const PREFIX = 'reperes-';
const UNSURE_LOOKS = ENTITY_KINDS.map((kind) => `unsure-${kind}` as const);
const MENTION_LOOKS: readonly MarkLook[] = [...UNSURE_LOOKS, ...MENTION_KINDS, 'warning'];
const LABEL_LOOKS = LABEL_COLOURS.flatMap((colour) => LABEL_LINES.map((line) => lookOf({ colour, line })));
/** How long a mark flashes after the reader was led to it, in milliseconds. */
const FLASH_TIME = 1_800;

/** Warnings show over their date, the reader's marks over those of the machine, and where the reader was led over all. */
const PRIORITIES: readonly (MarkLook | LabelLook)[] = [...MENTION_LOOKS, ...LABEL_LOOKS, 'current'];

let flashing: ReturnType<typeof setTimeout> | undefined;
/** What was painted, by look, and in how many places: the page may put other marks under our names, or empty ours. */
const painted = new Map<MarkLook | LabelLook, { readonly highlight: Highlight; readonly places: number }>();

/** Whether this browser can paint without touching the page: Chrome 105, Firefox 140. */
export function canPaint(): boolean {
  return typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * Paints ranges by look with the CSS Custom Highlight API, in place of what was painted before; `core/marks/marks-css` says how they look.
 * The registry is shared with the page, so names carry our prefix.
 */
export function paint(ranges: ReadonlyMap<MarkLook, readonly StaticRangeInit[]>): void {
  for (const look of MENTION_LOOKS) paintLook(look, ranges.get(look) ?? []);
}

/** The same for the marks of the reader; `label-marks.css` says how they look. */
export function paintLabels(ranges: ReadonlyMap<LabelLook, readonly StaticRangeInit[]>): void {
  for (const look of LABEL_LOOKS) paintLook(look, ranges.get(look) ?? []);
}

/** The look of a label. */
export function lookOf({ colour, line }: Pick<Label, 'colour' | 'line'>): LabelLook {
  return `label-${colour}-${line}`;
}

/** Takes all our marks away. */
export function clearPaint(): void {
  paint(new Map());
  paintLabels(new Map());
  paintLook('current', []);
}

/** Shows for a moment where the reader was led. */
export function flash(range: StaticRangeInit): void {
  clearTimeout(flashing);
  paintLook('current', [range]);
  flashing = setTimeout(paintLook, FLASH_TIME, 'current', []);
}

/** Whether the page has thrown away or changed marks of these looks. */
export function isPaintLost(looks: Iterable<MarkLook | LabelLook>): boolean {
  return canPaint() && [...looks].some(isLost);
}

function isLost(look: MarkLook | LabelLook): boolean {
  const ours = painted.get(look);
  return !ours || CSS.highlights.get(PREFIX + look) !== ours.highlight || ours.highlight.size !== ours.places;
}

/** The marks of ours under a point of the viewport, topmost first; null where the browser cannot tell. */
export function paintedAt(x: number, y: number): AbstractRange[] | null {
  if (!canPaint() || !('highlightsFromPoint' in CSS.highlights)) return null;
  const hits = (CSS.highlights as PointedRegistry).highlightsFromPoint(x, y);
  const own = new Set(MENTION_LOOKS.map((look) => painted.get(look)?.highlight));
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

function paintLook(look: MarkLook | LabelLook, ranges: readonly StaticRangeInit[]): void {
  if (!canPaint()) return;
  painted.delete(look);
  if (ranges.length === 0) CSS.highlights.delete(PREFIX + look);
  else {
    const highlight = highlightOf(look, ranges);
    painted.set(look, { highlight, places: highlight.size });
    CSS.highlights.set(PREFIX + look, highlight);
  }
}

function highlightOf(look: MarkLook | LabelLook, ranges: readonly StaticRangeInit[]): Highlight {
  const highlight = new Highlight();
  // Live ranges would cost at every change of the page; after a change the marks are painted anew.
  for (const range of ranges) highlight.add(new StaticRange(range));
  highlight.priority = PRIORITIES.indexOf(look);
  return highlight;
}
