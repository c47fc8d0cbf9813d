import { nextTask } from '../../../page/next-task';

/** Gives the browser its turn where this page has worked for long without one. */
export type Breathe = () => Promise<void>;

/** In milliseconds: a frame has sixteen. */
const LONGEST_WORK = 10;

/** To be awaited between two pieces of a long work, so that no click and no frame waits for the whole. */
export function breather(longest = LONGEST_WORK): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await nextTask();
    since = performance.now();
  };
}
