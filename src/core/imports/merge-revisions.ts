import type { Revision } from '../../model/revision';

/**
 * The earlier texts of one article from two libraries, oldest first; what both have is there once. No two of an article were replaced at
 * one instant: of those that were in two libraries, theirs was a millisecond sooner.
 */
export function mergeRevisions(own: readonly Revision[], others: readonly Revision[]): readonly Revision[] {
  const known = new Set(own.map(keyOf));
  const taken = new Set(own.map(({ keptAt }) => keptAt));
  const added = others
    .filter((revision) => known.size < known.add(keyOf(revision)).size)
    .map((revision) => ({ ...revision, keptAt: freeInstant(revision.keptAt, taken) }));
  if (added.length === 0) return own;
  return [...own, ...added].toSorted((one, other) => (one.keptAt < other.keptAt ? -1 : 1));
}

/** An article has one text at a time. */
function keyOf({ savedAt, text }: Revision): string {
  return `${savedAt} ${text}`;
}

function freeInstant(instant: string, taken: Set<string>): string {
  let free = instant;
  while (taken.has(free)) free = new Date(Date.parse(free) - 1).toISOString();
  taken.add(free);
  return free;
}
