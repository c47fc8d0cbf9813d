/** A stretch of time on a page's main thread, in milliseconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What scripts of one origin did on a page's main thread, in milliseconds. */
export interface OwnTime {
  readonly total: number;
  /** The most within one task. */
  readonly longest: number;
}

/**
 * What stretches come to, where some may lie in others, as a function and the script that it stands in do.
 * @param tasks the page's tasks, in order.
 */
export function ownTime(own: readonly Stretch[], tasks: readonly Stretch[]): OwnTime {
  const merged = merge(own);
  const times = tasks.map((task) => merged.reduce((sum, stretch) => sum + shared(stretch, task), 0));
  return { total: merged.reduce((sum, { start, end }) => sum + end - start, 0), longest: Math.max(0, ...times) };
}

/** The same stretches without what is told twice. Those that nearly touch are one: a sample tells of a moment. */
export function merge(stretches: readonly Stretch[], gap = 0): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && stretch.start <= last.end + gap)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else merged.push(stretch);
  }
  return merged;
}

function shared(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
