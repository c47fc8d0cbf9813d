/**
 * Gives the browser its turn. Timers wait longer than they are told: four milliseconds, in hidden tabs a second, and in Firefox until a
 * page that is loading has nothing else to do. Firefox has the scheduler since 142; before, a message to oneself is next in turn.
 */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { readonly postTask: (task: () => void) => Promise<void> } };
  return scheduler ? scheduler.postTask(() => undefined) : ownMessage();
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
