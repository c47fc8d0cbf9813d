/** Calls `listener` once the page is seen: now, or when its tab comes to the front or a page that was loaded ahead is gone to. */
export function whenShown(document: Document, listener: () => void): void {
  if (!document.hidden) return listener();
  const look = (): void => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', look);
    listener();
  };
  document.addEventListener('visibilitychange', look);
}
