import type { Reason } from '../../model/related';
import { fold } from '../text/fold';

/** One key that two articles share, and how much it counts. */
export interface SharedKey {
  readonly reason: Reason;
  readonly share: number;
}

/**
 * What two articles share, in words, the weightiest first: entities and dates, which read as reasons, then words. What an entity is
 * called by in part is not said again.
 */
export function reasonsOf(shared: readonly SharedKey[]): Reason[] {
  const shares = new Map<string, SharedKey>();
  for (const { reason, share } of shared) {
    const label = fold(reason.label);
    const known = shares.get(label);
    const said = known && known.reason.kind !== 'word' ? known.reason : reason;
    shares.set(label, { reason: said, share: share + (known?.share ?? 0) });
  }
  const ranked = [...shares.values()].toSorted((one, other) => other.share - one.share).map(({ reason }) => reason);
  const named = ranked.filter(({ kind }) => kind !== 'word');
  const words = ranked.filter(({ kind }) => kind === 'word');
  return withoutParts([...named, ...words])
    .slice(0, MOST_REASONS)
    .map(({ kind, label }) => ({ kind, label }));
}

const MOST_REASONS = 4;
const NO_LETTER = /[^\p{L}\p{N}]+/u;

/** "Lamamra" after "Ramtane Lamamra". */
function withoutParts(reasons: readonly Reason[]): Reason[] {
  const said = new Set<string>();
  return reasons.filter(({ label, kind }) => {
    const words = fold(label).split(NO_LETTER);
    const isSaid = kind !== 'date' && words.every((word) => said.has(word));
    for (const word of words) said.add(word);
    return !isSaid;
  });
}
