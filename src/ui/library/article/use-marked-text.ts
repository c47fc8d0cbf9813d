import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { findAnchorIn } from '../../../core/anchors/find-anchor';
import { showingOf } from '../../../core/marks/showing';
import { prepareText } from '../../../core/anchors/prepare-text';
import { isOnPassage, type PassageAnnotation } from '../../../model/annotation';
import type { FoundAnchor } from '../../../model/anchor';
import type { Article } from '../../../model/article';
import type { Settings } from '../../../model/settings';
import { paintMarks, type MarkedText } from '../../../page/marks';
import { clearPaint } from '../../../page/paint';
import { paintAnnotations } from '../../../page/paint-annotations';
import { keptContent } from './kept-content';
import { useMarksStyle } from './use-marks-style';

/** A mark of the reader's in a kept article; `found` is null when its words are no longer there. */
export type PlacedMark = PassageAnnotation & { readonly found: FoundAnchor | null };

/** A kept article's text as it is shown: what is marked in it, painted as on its page, and where. */
export function useMarkedText(article: Article, settings: Settings) {
  const { labels } = settings;
  const { html, text, title, language, mentions, annotations } = article;
  const place = useRef<HTMLDivElement>(null);
  const content = useMemo(() => keptContent({ text, title, ...(html !== undefined && { html }) }), [html, text, title]);
  // Who opens a kept article has asked for what is marked in it.
  const marked: MarkedText = useMemo(
    () => ({ map: content.map, mentions, showing: showingOf(settings, language, true) }),
    [content, mentions, settings, language],
  );
  useMarksStyle(settings);
  const marks = useMemo(() => placeMarks(text, annotations?.filter(isOnPassage) ?? []), [text, annotations]);
  useLayoutEffect(() => place.current?.replaceChildren(content.element), [content]);
  useEffect(() => paintMarks(marked), [marked]);
  useEffect(() => {
    const found = marks.flatMap((mark) => (mark.found ? [{ label: mark.label, found: mark.found }] : []));
    paintAnnotations(found, content.map, labels);
  }, [content, marks, labels]);
  useEffect(() => clearPaint, []);
  return { place, marked, marks, isPlain: content.isPlain };
}

/** In reading order, those that are not found last. */
function placeMarks(text: string, marks: readonly PassageAnnotation[]): PlacedMark[] {
  if (marks.length === 0) return [];
  const prepared = prepareText(text);
  const placed = marks.map((mark) => ({ ...mark, found: findAnchorIn(prepared, mark.target.anchor) }));
  return placed.toSorted((one, other) => (one.found?.start ?? Infinity) - (other.found?.start ?? Infinity) || 0);
}
