import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK = 500;
/** So many looks in a row must be quiet. */
const QUIET_LOOKS = 8;
/** Of one core: what a browser that does nothing still takes. */
const QUIET = 0.15;
const PATIENCE = 120_000;

/**
 * Waits until the machine does next to nothing for some seconds: what was written before is then in the shape in which a reader finds it the
 * next day, and what is measured is not what a database, or a start, still had to do. Goes on after two minutes all the same.
 */
export async function untilRest(): Promise<void> {
  const end = performance.now() + PATIENCE;
  let [quiet, before] = [0, busyTime()];
  while (quiet < QUIET_LOOKS && performance.now() < end) {
    await wait(LOOK);
    const now = busyTime();
    quiet = now - before < QUIET * LOOK ? quiet + 1 : 0;
    before = now;
  }
}

/** Milliseconds that all cores worked since the machine was started. */
function busyTime(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
}
