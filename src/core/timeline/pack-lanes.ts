/** What is drawn side by side in a lane without touching. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * The lane of each extent, such that none overlaps another of its lane: each goes to the first lane that is free (greedy interval
 * partitioning, which needs no more lanes than extents overlap at one point). Extents are to be in the order of their beginnings. Null
 * where all of `most` lanes are taken.
 */
export function packLanes(extents: readonly Extent[], most: number): (number | null)[] {
  const ends: number[] = [];
  return extents.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free >= 0 ? free : ends.length;
    if (lane >= most) return null;
    ends[lane] = to;
    return lane;
  });
}
