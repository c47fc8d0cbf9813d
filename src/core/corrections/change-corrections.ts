import type { Anchor } from '../../model/anchor';
import type { Corrections, DateCorrection, DateDecision } from '../../model/correction';

/** More decisions on one article no reader takes; the oldest give way. */
export const MOST_DECISIONS = 200;

/** The corrections with one decision more, in place of an earlier one on the same words. */
export function withDecision(corrections: Corrections, anchor: Anchor, decision: DateDecision, decidedAt: string): Corrections {
  const others = corrections.dates.filter((other) => !isSamePlace(other, anchor));
  const decided: DateCorrection = { ...anchor, ...decision, decidedAt };
  return { ...corrections, dates: [...others, decided].slice(-MOST_DECISIONS) };
}

/** The corrections without the decision that was taken at an instant. */
export function withoutDecision(corrections: Corrections, decidedAt: string): Corrections {
  return { ...corrections, dates: corrections.dates.filter((other) => other.decidedAt !== decidedAt) };
}

/** The corrections with another publication date; null believes the page again. */
export function withPublished({ published: _before, ...others }: Corrections, published: string | null): Corrections {
  return { ...others, ...(published !== null && { published }) };
}

function isSamePlace(one: Anchor, other: Anchor): boolean {
  return one.start === other.start && one.quote === other.quote && one.prefix === other.prefix && one.suffix === other.suffix;
}
