import type { Anchor } from './anchor';
import type { NameRule } from './name-rule';

/** What the reader says of one date: that it means something else (EDTF), or that its warning is none. */
export type DateDecision = { readonly value: string } | { readonly isDismissed: true };

/** A decision on a date, with the words it was taken on. */
export type DateCorrection = Anchor &
  DateDecision & {
    /** ISO 8601 instant; no two decisions on one article share it. */
    readonly decidedAt: string;
  };

/** What the reader decided on one article. */
export interface Corrections {
  /** EDTF day, month or year of publication; absent where the page is believed. */
  readonly published?: string;
  /** In the order they were taken: a later one wins. */
  readonly dates: readonly DateCorrection[];
  /** On names, for this article alone, in the order they were taken; absent when there are none. */
  readonly names?: readonly NameRule[];
}

/** Of an article on which the reader decided nothing. */
export const NO_CORRECTIONS: Corrections = { dates: [] };

/** Whether the reader decided nothing. */
export function isEmpty({ published, dates, names = [] }: Corrections): boolean {
  return published === undefined && dates.length === 0 && names.length === 0;
}
