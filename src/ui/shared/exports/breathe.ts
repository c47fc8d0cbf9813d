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

/** A timer would wait four milliseconds each time, and a second in a tab that nobody looks at; a message does not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const turn = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', turn);
    port1.start();
    port2.postMessage(null);
  });
}
