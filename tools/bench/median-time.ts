/** The middle one of the numbers, or the mean of the two in the middle; NaN of none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median milliseconds that `run` takes over `runs` runs, after at least one run and `warmUpMilliseconds` that are not counted. */
export function medianTime(
  run: () => unknown,
  { warmUpMilliseconds, runs }: { readonly warmUpMilliseconds: number; readonly runs: number },
): number {
  let left = warmUpMilliseconds;
  do left -= timeOf(run);
  while (left > 0);
  return medianOf(Array.from({ length: runs }, () => timeOf(run)));
}

function timeOf(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
