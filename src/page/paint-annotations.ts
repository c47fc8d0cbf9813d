import type { Label } from '../model/label';
import { isPaintLost, lookOf, paintLabels, type LabelLook } from './paint';
import { boundariesOf, type TextMap } from './text-map';
import type { Span } from '../model/span';

/** The look of marks whose label is gone. */
const PLAIN = lookOf({ colour: 'grey', line: 'solid' });

/** A mark of the reader's, and where it is found. */
export interface FoundMark {
  /** The id of its label. */
  readonly label: string;
  readonly found: Span;
}

/** Paints all marks of the reader's that are found on the page, in place of what was painted before. */
export function paintAnnotations(marks: readonly FoundMark[], map: TextMap, labels: readonly Label[]): void {
  const ranges = new Map<LabelLook, StaticRangeInit[]>();
  for (const { label, found } of marks) {
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
export function areAnnotationsLost(marks: readonly FoundMark[], labels: readonly Label[]): boolean {
  return isPaintLost(new Set(marks.map(({ label }) => lookOfLabel(label, labels))));
}

function lookOfLabel(id: string, labels: readonly Label[]): LabelLook {
  const label = labels.find((one) => one.id === id);
  return label ? lookOf(label) : PLAIN;
}
