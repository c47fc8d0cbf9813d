import { shinglesOf } from './shingles';

/** How much two texts have of each other; every number is between 0 and 1. */
export interface Likeness {
  /** The part of the shingles of the shorter one that stands in the longer: 1 for a teaser and its article. */
  readonly containment: number;
  /** The part of all their shingles that stands in both: 1 for the same words. */
  readonly resemblance: number;
  /** In shingles. */
  readonly shorter: number;
}

/** Compares two texts by the words in a row that they share (Broder's resemblance and containment), exactly; linear in both. */
export function compareTexts(one: string, other: string): Likeness {
  const [shorter, longer] = [shinglesOf(one), shinglesOf(other)].toSorted((left, right) => left.size - right.size);
  if (!shorter || !longer || shorter.size === 0) return { containment: 0, resemblance: 0, shorter: 0 };
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared += 1;
  return {
    containment: shared / shorter.size,
    resemblance: shared / (shorter.size + longer.size - shared),
    shorter: shorter.size,
  };
}
