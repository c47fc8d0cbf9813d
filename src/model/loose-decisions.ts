import type { Corrections } from './correction';
import type { Span } from './span';

/** What the reader decided that no saved article holds. */
export interface LooseDecisions {
  readonly pageCorrections: readonly PageCorrections[];
  readonly dismissals: readonly Dismissal[];
}

/** What was decided on an article that is not saved, and the normalised addresses that it was read at. */
export interface PageCorrections extends Corrections {
  readonly addresses: readonly string[];
}

/** A sentence of a saved article, and the date in it. */
export interface ToldDay extends Span {
  readonly articleId: string;
  /** EDTF day. */
  readonly value: string;
}

/** Two sentences that seemed to tell of one event with different days, and do not, as the reader says. */
export interface Dismissal {
  /** The same when they are found again. */
  readonly id: string;
  readonly articleIds: readonly string[];
  readonly one: ToldDay;
  readonly other: ToldDay;
  /** What both sentences name. */
  readonly shared: readonly string[];
  /** ISO 8601 instant. */
  readonly dismissedAt: string;
}
