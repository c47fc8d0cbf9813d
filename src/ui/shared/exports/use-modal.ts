import { useEffect, useRef } from 'preact/hooks';

/**
 * Opens a dialogue above the page while it is there; the browser keeps the focus in it, and gives it back to where it was. `onClose` is
 * called when the browser closes it, as it does on Escape.
 */
export function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    const { current } = dialog;
    const life = new AbortController();
    const opener = document.activeElement;
    // The event comes a while after the closing: what closes when it goes must not close what is opened meanwhile.
    current?.addEventListener('close', () => latest.current(), { signal: life.signal });
    current?.showModal();
    return () => {
      life.abort();
      current?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return dialog;
}
