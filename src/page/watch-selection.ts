/** In milliseconds: a selection that changes under the keyboard or a finger is looked at once it rests. */
const QUIET_TIME = 250;

/** Calls `listener` when the selection of a page has come to rest after a change, never while a button is held down. Until the signal aborts. */
export function watchSelection(page: Document, listener: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  const settle = (): void => {
    clearTimeout(timer);
    if (!isHeld) timer = setTimeout(listener, QUIET_TIME);
  };
  const hold = (held: boolean) => (): void => {
    isHeld = held;
    if (!held) settle();
  };
  const options = { signal, capture: true, passive: true };
  page.addEventListener('selectionchange', settle, options);
  page.addEventListener('pointerdown', hold(true), options);
  page.addEventListener('pointerup', hold(false), options);
  page.addEventListener('pointercancel', hold(false), options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
