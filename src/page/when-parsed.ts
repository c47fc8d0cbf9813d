/** A page that opens its document anew takes all listeners away; it is looked at so often whether it is there now, in milliseconds. */
const BETWEEN_LOOKS = 4_000;

/** Calls `listener` once the page is parsed: now, or before any script of the page that waits for it too. */
export function whenParsed(document: Document, listener: () => void): void {
  if (document.readyState !== 'loading') return listener();
  const parsed = (event: Event): void => {
    if (event.isTrusted) end();
  };
  const end = (): void => {
    removeEventListener('DOMContentLoaded', parsed, { capture: true });
    clearInterval(looks);
    listener();
  };
  addEventListener('DOMContentLoaded', parsed, { capture: true });
  const looks = setInterval(() => void (document.readyState !== 'loading' && end()), BETWEEN_LOOKS);
}
