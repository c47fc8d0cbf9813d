import type { Span } from '../../../model/span';
import { flash } from '../../../page/paint';
import { boundariesOf, segmentAt, type TextMap } from '../../../page/text-map';

const WORD = /^\S+/;

/** Scrolls a span of a text that is shown into the middle of the view and makes it flash. */
export function leadTo(map: TextMap, span: Span): void {
  const boundaries = boundariesOf(map, span);
  if (!boundaries) return;
  const element = boundaries.startContainer.parentElement;
  // The headline is shown as the article's title.
  const shown = element?.closest('[hidden]') ? document.querySelector('#article-title') : element;
  shown?.scrollIntoView({ block: 'center', behavior: 'instant' });
  flash(boundaries);
}

/** The span at an offset: that of the first of some spans which holds it, else the word there; null where no text is. */
export function spanAt(map: TextMap, offset: number, spans: readonly Span[]): Span | null {
  const holding = spans.find(({ start, end }) => start <= offset && offset < end);
  if (holding) return holding;
  if (!segmentAt(map, offset)) return null;
  return { start: offset, end: offset + (WORD.exec(map.text.slice(offset))?.[0].length ?? 1) };
}
