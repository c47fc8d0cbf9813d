import { DEFAULT_LABELS, type Label } from '../../model/label';
import { isPaintLost, lookOf, paintLabels, type LabelLook } from '../../page/paint';
import { boundariesOf, type TextMap } from '../../page/text-map';
import type { AnnotationsOnPage } from './annotations-on-page';

/** The look of marks whose label is gone. */
const PLAIN = lookOf({ colour: 'grey', line: 'solid' });

/** Paints all marks of the reader's that are found on the page, in place of what was painted before. */
export function paintAnnotations(annotations: AnnotationsOnPage, map: TextMap, labels: readonly Label[]): void {
  const ranges = new Map<LabelLook, StaticRangeInit[]>();
  for (const { label, found } of annotations.found()) {
    const boundaries = boundariesOf(map, found);
    if (!boundaries) continue;
    const look = lookOfLabel(label, labels);
    const list = ranges.get(look);
    if (list) list.push(boundaries);
    else ranges.set(look, [boundaries]);
  }
  paintLabels(ranges);
}

/** Whether the page has cleared marks of the reader's that should show. */
export function areAnnotationsLost(annotations: AnnotationsOnPage, labels: readonly Label[]): boolean {
  return isPaintLost(new Set(annotations.found().map(({ label }) => lookOfLabel(label, labels))));
}

/** A label that was never set is the first. */
export function firstLabel(labels: readonly Label[]): string {
  return (labels[0] ?? DEFAULT_LABELS[0])?.id ?? '';
}

function lookOfLabel(id: string, labels: readonly Label[]): LabelLook {
  const label = labels.find((one) => one.id === id);
  return label ? lookOf(label) : PLAIN;
}
