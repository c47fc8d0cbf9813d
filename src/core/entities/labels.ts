import type { EntityKind } from '../../model/mention';

/** The kinds as the tagger numbers them. */
export const TAGGED_KINDS = ['person', 'place', 'organisation', 'event', 'other'] as const satisfies readonly EntityKind[];

/** BIO labels: 0 is outside, `2k + 1` begins a name of kind `k`, `2k + 2` goes on in it. */
export const LABEL_COUNT = 2 * TAGGED_KINDS.length + 1;
export const OUTSIDE = 0;

/** The label that begins a name of a kind, or goes on in it. */
export function labelOf(kind: number, isFirst: boolean): number {
  return 2 * kind + (isFirst ? 1 : 2);
}

/** The number of the kind of a label; -1 for outside. */
export function kindOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 1;
}

/** Whether a label begins a name. */
export function isFirstLabel(label: number): boolean {
  return label % 2 === 1;
}

/** Whether `next` may follow `label`: a name goes on only in a name of its kind. */
export function mayFollow(label: number, next: number): boolean {
  return next === OUTSIDE || isFirstLabel(next) || (label !== OUTSIDE && kindOfLabel(label) === kindOfLabel(next));
}

/** The first of the labels that `label` may follow: they are all of them, or the two of its kind, which lie side by side. */
export function firstBefore(label: number): number {
  return label === OUTSIDE || isFirstLabel(label) ? OUTSIDE : label - 1;
}

/** The last of the labels that `label` may follow. */
export function lastBefore(label: number): number {
  return label === OUTSIDE || isFirstLabel(label) ? LABEL_COUNT - 1 : label;
}
