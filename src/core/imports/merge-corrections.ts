import type { Corrections } from '../../model/correction';
import { MOST_DECISIONS } from '../corrections/change-corrections';
import { MOST_NAME_RULES } from '../corrections/change-names';

/**
 * What was decided on one article in two libraries: all of it, in the order it was decided, so that the later decision on the same words
 * wins. When a publication date was set nobody knows; of two, that of the article that was changed last holds.
 */
export function mergeCorrections(last: Corrections, before: Corrections): Corrections {
  const published = last.published ?? before.published;
  const dates = unite(last.dates, before.dates, ({ decidedAt, start, quote }) => `${decidedAt} ${start} ${quote}`);
  const names = unite(last.names ?? [], before.names ?? [], ({ decidedAt, words }) => `${decidedAt} ${words}`);
  return {
    ...(published !== undefined && { published }),
    dates: dates.slice(-MOST_DECISIONS),
    ...(names.length > 0 && { names: names.slice(-MOST_NAME_RULES) }),
  };
}

/** One list that has all of the other stays as it is. */
function unite<Decision extends { readonly decidedAt: string }>(
  some: readonly Decision[],
  others: readonly Decision[],
  keyOf: (decision: Decision) => string,
): readonly Decision[] {
  const all = new Map([...others, ...some].map((decision) => [keyOf(decision), decision]));
  if (all.size === some.length) return some;
  if (all.size === others.length) return others;
  return [...all.values()].toSorted((one, other) => (one.decidedAt < other.decidedAt ? -1 : 1));
}
