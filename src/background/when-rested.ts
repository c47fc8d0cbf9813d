/** What the reader does in a row goes first; in milliseconds. */
const REST = 2_000;
/** Who goes on and on does not put it off for longer. */
const LONGEST_REST = 10_000;

/** Gives what to call after each change: the work is begun once no change has come for a while. It dies with the background. */
export function whenRested(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let putOffSince = 0;
  const begin = (): void => {
    timer = undefined;
    work();
  };
  return () => {
    const now = performance.now();
    if (timer === undefined) putOffSince = now;
    clearTimeout(timer);
    timer = setTimeout(begin, Math.max(0, Math.min(REST, putOffSince + LONGEST_REST - now)));
  };
}
