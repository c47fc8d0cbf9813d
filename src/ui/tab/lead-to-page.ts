import { hasKeys } from '../../platform/keys';

/** Has something shown on the page at hand. On a phone, which has no keys either, the popup covers the page: it goes once that is done. */
export function leadToPage(work: Promise<void>): void {
  if (hasKeys()) void work;
  else work.then(() => close(), stay);
}

/** The page has gone, and its popup goes with it. */
function stay(): void {}
