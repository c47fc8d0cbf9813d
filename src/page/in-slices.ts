/** Work in slices: what stands between two `yield`s is one task of the page; the last slice gives what the work gives. */
export type Slices<T> = Generator<void, T, void>;

/** Runs all slices at once. */
export function inOneGo<T>(slices: Slices<T>): T {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** Runs each slice when the page has nothing better to do, so that none of its clicks and frames waits for all of them. */
export async function whenIdle<T>(slices: Slices<T>): Promise<T> {
  for (;;) {
    await idleTime();
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** A busy page is not waited for longer, in milliseconds a slice. */
const LONGEST_WAIT = 100;

/** Documents without a window, as in tests, know no idle time. */
function idleTime(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve);
  });
}
