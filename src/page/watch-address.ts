import { withoutAnchor } from '../core/addresses/without-anchor';

/**
 * Calls `listener` when the page's address changes without a new page being loaded (single-page sites), until the signal aborts if there
 * is one.
 * Costs nothing in between: the Navigation API where there is one (Chrome 102, Firefox 147), else the back and forward buttons only.
 */
export function watchAddress(listener: () => void, signal?: AbortSignal): void {
  let address = pageAddress();
  const check = (): void => {
    if (pageAddress() === address) return;
    address = pageAddress();
    listener();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  const options = signal && { signal };
  if (navigation) navigation.addEventListener('currententrychange', check, options);
  else addEventListener('popstate', check, options);
}

/** The page's address, without the place in it that is shown. */
export function pageAddress(): string {
  return withoutAnchor(location.href);
}
