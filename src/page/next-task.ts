/**
 * Gives the browser its turn: frames are drawn in between, what else the page waits to do comes after. Timers wait longer than they are
 * told: four milliseconds, in hidden tabs a second, and in Firefox until a page that is loading has nothing else to do. Firefox has the
 * scheduler since 142; before, a message to oneself is next in turn.
 */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler ? scheduler.postTask(() => undefined, { priority: 'user-blocking' }) : ownMessage();
}

/** A part of the Prioritized Task Scheduling API that TypeScript does not know yet. */
interface Scheduler {
  readonly postTask: (task: () => void, options: { readonly priority: 'user-blocking' }) => Promise<void>;
}

function ownMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const arrive = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', arrive);
    port1.start();
    port2.postMessage(null);
  });
}
