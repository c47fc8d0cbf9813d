import { isLessSure } from '../core/entities/is-less-sure';
import { isDate, isEntity, type EntityKind, type EntityMention, type Mention } from '../model/mention';
import { clearPaint, flash, isPaintLost, paint, paintedAt, type MarkLook } from '../page/paint';
import { boundariesOf, offsetOf, rangeOf } from '../page/text-map';
import { isLessSureLost, paintLessSure } from './less-sure-marks';
import type { ArticleOnPage } from './read-page';

/** Whether a mention is marked, counted and stepped to: the less sure ones only for readers who asked for them. */
export function isShown({ showsLessSure }: Pick<ArticleOnPage, 'showsLessSure'>, mention: Mention): boolean {
  return showsLessSure || !isLessSure(mention);
}

/** Paints all mentions of an article that are shown; those whose words have left the page are left out. */
export function paintMarks(article: ArticleOnPage): void {
  const ranges = new Map<MarkLook, StaticRangeInit[]>();
  for (const mention of sureOf(article)) {
    const boundaries = boundariesOf(article.map, mention);
    if (!boundaries) continue;
    for (const look of looksOf(mention)) listFor(ranges, look).push(boundaries);
  }
  paint(ranges);
  paintLessSure(lessSureRanges(article));
}

/** Takes all our marks away. */
export function clearMarks(): void {
  clearPaint();
  paintLessSure(new Map());
}

/** Whether the page has cleared marks that should show. */
export function areMarksLost(article: ArticleOnPage): boolean {
  const lessSure = lessSureOf(article).map(({ kind }) => kind);
  return isPaintLost(new Set(sureOf(article).flatMap(looksOf))) || isLessSureLost(lessSure);
}

/** The number of the mention whose mark was clicked; null where the click meant something else that lies over the text. */
export function mentionAt(article: ArticleOnPage, { clientX, clientY, target }: MouseEvent): number | null {
  const painted = paintedAt(clientX, clientY);
  // `paintedAt` knows the marks of the sure ones only.
  const atCaret = painted ? lessSureOf(article) : article.mentions.filter((mention) => isShown(article, mention));
  const index = mentionOfRanges(article, painted ?? []) ?? mentionAtCaret(article, atCaret, clientX, clientY);
  const start = index === null ? null : boundariesOf(article.map, article.mentions[index] ?? NOWHERE);
  return start && target instanceof Node && target.contains(start.startContainer) ? index : null;
}

const NOWHERE = { start: -1, end: -1 };

/** Where a mention stands in the viewport; null when its words have left the page. */
export function rectangleOf({ map }: ArticleOnPage, mention: Mention): DOMRect | null {
  return rangeOf(map, mention)?.getClientRects()[0] ?? null;
}

/** Scrolls a mention into the middle of the view and makes it flash. */
export function leadTo({ map }: ArticleOnPage, mention: Mention): void {
  const range = boundariesOf(map, mention);
  if (!range) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  flash(range);
}

function sureOf({ mentions }: ArticleOnPage): Mention[] {
  return mentions.filter((mention) => !isLessSure(mention));
}

/** The less sure ones that are shown. */
function lessSureOf({ mentions, showsLessSure }: ArticleOnPage): EntityMention[] {
  return showsLessSure ? mentions.filter(isEntity).filter(isLessSure) : [];
}

function lessSureRanges(article: ArticleOnPage): Map<EntityKind, StaticRangeInit[]> {
  const ranges = new Map<EntityKind, StaticRangeInit[]>();
  for (const mention of lessSureOf(article)) {
    const boundaries = boundariesOf(article.map, mention);
    if (boundaries) listFor(ranges, mention.kind).push(boundaries);
  }
  return ranges;
}

function looksOf(mention: Mention): MarkLook[] {
  return isDate(mention) && mention.warnings.length > 0 ? [mention.kind, 'warning'] : [mention.kind];
}

function listFor<Look>(ranges: Map<Look, StaticRangeInit[]>, look: Look): StaticRangeInit[] {
  const list = ranges.get(look) ?? [];
  ranges.set(look, list);
  return list;
}

/** A mark is known again by the place where it begins. */
function mentionOfRanges({ map, mentions }: ArticleOnPage, ranges: readonly AbstractRange[]): number | null {
  if (ranges.length === 0) return null;
  const starts = new Set(ranges.map(({ startContainer, startOffset }) => offsetOf(map, startContainer, startOffset)));
  return found(mentions.findIndex(({ start }) => starts.has(start)));
}

/** The caret snaps to the nearest word, so a click beside a line must be told from one on its last word. */
function mentionAtCaret({ map, mentions }: ArticleOnPage, among: readonly Mention[], x: number, y: number): number | null {
  const caret = among.length > 0 ? caretAt(x, y) : null;
  const offset = caret && offsetOf(map, caret.node, caret.offset);
  if (offset === null) return null;
  const under = among.find(({ start, end }) => start <= offset && offset <= end && isOver(rangeOf(map, { start, end }), x, y));
  return under ? mentions.indexOf(under) : null;
}

/** Chrome has the standard method since 128, the other one always. */
function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function isOver(range: Range | null, x: number, y: number): boolean {
  return [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function found(index: number): number | null {
  return index < 0 ? null : index;
}
