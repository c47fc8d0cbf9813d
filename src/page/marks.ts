import { isLessSure } from '../core/entities/is-less-sure';
import { markedNumbers, type Showing } from '../core/marks/showing';
import { isDate, type Mention } from '../model/mention';
import { flash, isPaintLost, paint, paintedAt, type MarkLook } from './paint';
import { boundariesOf, offsetOf, rangeOf, type TextMap } from './text-map';
import { unclobbered } from './unclobbered';
import { isUnderPoint } from './under-point';

/** A text on a page of whatever origin, and what was found in it. */
export interface MarkedText {
  readonly map: TextMap;
  readonly mentions: readonly Mention[];
  /** What of that the reader wants to see. */
  readonly showing: Showing;
}

/** What is marked of a text, worked out once: it is asked for whenever the page changes. */
const marked = new WeakMap<MarkedText, readonly number[]>();

/** The numbers of the mentions that are marked, in reading order. */
export function markedIn(article: MarkedText): readonly number[] {
  const numbers = marked.get(article) ?? markedNumbers(article.showing, article.mentions);
  marked.set(article, numbers);
  return numbers;
}

/** Paints all mentions of an article that are marked; those whose words have left the page are left out. */
export function paintMarks(article: MarkedText): void {
  const ranges = new Map<MarkLook, StaticRangeInit[]>();
  for (const mention of mentionsMarked(article)) {
    const boundaries = boundariesOf(article.map, mention);
    if (!boundaries) continue;
    for (const look of looksOf(mention)) listFor(ranges, look).push(boundaries);
  }
  paint(ranges);
}

/** Whether the page has cleared marks that should show. */
export function areMarksLost(article: MarkedText): boolean {
  return isPaintLost(new Set(mentionsMarked(article).flatMap(looksOf)));
}

/** The number of the mention whose mark was clicked; null where the click meant something else that lies over the text. */
export function mentionAt(article: MarkedText, { clientX, clientY, target }: MouseEvent): number | null {
  const painted = paintedAt(clientX, clientY);
  const index = painted ? mentionOfRanges(article, painted) : mentionAtCaret(article, clientX, clientY);
  const start = index === null ? null : boundariesOf(article.map, article.mentions[index] ?? NOWHERE);
  return start && target instanceof Node && unclobbered(target).contains(start.startContainer) ? index : null;
}

const NOWHERE = { start: -1, end: -1 };

/** Where a mention stands in the viewport; null when its words have left the page. */
export function rectangleOf({ map }: MarkedText, mention: Mention): DOMRect | null {
  return rangeOf(map, mention)?.getClientRects()[0] ?? null;
}

/** Scrolls a mention into the middle of the view and makes it flash. */
export function leadTo({ map }: MarkedText, mention: Mention): void {
  const range = boundariesOf(map, mention);
  if (!range) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  flash(range);
}

function mentionsMarked(article: MarkedText): Mention[] {
  return markedIn(article).flatMap((number) => article.mentions[number] ?? []);
}

function looksOf(mention: Mention): MarkLook[] {
  if (!isDate(mention)) return isLessSure(mention) ? [`unsure-${mention.kind}`] : [mention.kind];
  return mention.warnings.length > 0 ? ['date', 'warning'] : ['date'];
}

function listFor(ranges: Map<MarkLook, StaticRangeInit[]>, look: MarkLook): StaticRangeInit[] {
  const list = ranges.get(look) ?? [];
  ranges.set(look, list);
  return list;
}

/** A mark is known again by the place where it begins. */
function mentionOfRanges({ map, mentions }: MarkedText, ranges: readonly AbstractRange[]): number | null {
  if (ranges.length === 0) return null;
  const starts = new Set(ranges.map(({ startContainer, startOffset }) => offsetOf(map, startContainer, startOffset)));
  return found(mentions.findIndex(({ start }) => starts.has(start)));
}

function mentionAtCaret(article: MarkedText, x: number, y: number): number | null {
  const { map, mentions } = article;
  const under = mentionsMarked(article).find(isUnderPoint(map, x, y));
  return under ? mentions.indexOf(under) : null;
}

function found(index: number): number | null {
  return index < 0 ? null : index;
}
