import { idleTime } from './idle-time';
import { nextTask } from './next-task';

/** Work in slices: what stands between two `yield`s cannot be interrupted; the last slice gives what the work gives. */
export type Slices<T> = Generator<void, T, void>;

/** Runs all slices at once. */
export function inOneGo<T>(slices: Slices<T>): T {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** Runs the slices at once, but in short tasks, between which the page does what it waits to do. */
export function inShortTasks<T>(slices: Slices<T>): Promise<T> {
  return inTasks(slices, nextTask);
}

/** Runs the slices in short tasks, each when the page has nothing better to do, so that none of its clicks and frames waits. */
export async function whenIdle<T>(slices: Slices<T>): Promise<T> {
  await idleTime();
  return inTasks(slices, idleTime);
}

/** In milliseconds, a frame: a slice that begins before that is over belongs to the task. */
const LONGEST_TASK = 16;

async function inTasks<T>(slices: Slices<T>, between: () => Promise<void>): Promise<T> {
  for (let started = performance.now(); ;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    if (performance.now() - started < LONGEST_TASK) continue;
    await between();
    started = performance.now();
  }
}
