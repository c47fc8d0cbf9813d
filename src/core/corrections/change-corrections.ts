import type { Anchor } from '../../model/anchor';
import type { Corrections, DateCorrection, DateDecision } from '../../model/correction';

/** More decisions on one article no reader takes; the oldest give way. */
export const MOST_DECISIONS = 200;

/** The corrections with one decision more, in place of an earlier one on the same words. */
export function withDecision(corrections: Corrections, anchor: Anchor, decision: DateDecision, decidedAt: string): Corrections {
  const replaced = decisionsReplaced(corrections, anchor);
  const others = corrections.dates.filter((other) => !replaced.includes(other));
  const decided: DateCorrection = { ...anchor, ...decision, decidedAt };
  return { ...corrections, dates: [...others, decided].slice(-MOST_DECISIONS) };
}

/** The earlier decisions that a new one on some words takes the place of. */
export function decisionsReplaced({ dates }: Corrections, anchor: Anchor): readonly DateCorrection[] {
  return dates.filter((other) => isSamePlace(other, anchor));
}

/** The corrections without the decision that was taken at an instant, and with those it took the place of. */
export function withoutDecision(
  corrections: Corrections,
  decidedAt: string,
  replaced: readonly DateCorrection[] = [],
): Corrections {
  const others = corrections.dates.filter((other) => other.decidedAt !== decidedAt);
  // What is taken back already has given its place.
  return others.length === corrections.dates.length ? corrections : { ...corrections, dates: [...replaced, ...others] };
}

/** The corrections with another publication date; null believes the page again. */
export function withPublished({ published: _before, ...others }: Corrections, published: string | null): Corrections {
  return { ...others, ...(published !== null && { published }) };
}

function isSamePlace(one: Anchor, other: Anchor): boolean {
  return one.start === other.start && one.quote === other.quote && one.prefix === other.prefix && one.suffix === other.suffix;
}
