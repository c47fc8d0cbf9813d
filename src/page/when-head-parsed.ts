/**
 * Calls `listener` once the page's head is parsed and its body begins, if that is still to come: the whole page may be there then. Asks
 * for no element: the first one that a script is handed costs more than all the rest.
 */
export function whenHeadParsed(page: Document, listener: () => void): void {
  if (page.readyState !== 'loading') return;
  const bodies = page.getElementsByTagName('body');
  const observer = new MutationObserver(() => {
    if (bodies.length === 0) return;
    observer.disconnect();
    listener();
  });
  observer.observe(document, { childList: true, subtree: true });
}
