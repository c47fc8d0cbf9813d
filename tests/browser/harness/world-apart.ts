import type { Page } from 'puppeteer-core';

/** Puppeteer shows its own world in a page to its own classes only. The version is pinned. */
interface Internals {
  readonly mainFrame: () => { readonly isolatedRealm: () => { readonly evaluate: (source: string) => Promise<unknown> } };
}

/** Evaluates in a page, but in a world of its own: what the page has done to its own prototypes and globals does not hold there. */
export function evaluateApart(page: Page, source: string): Promise<unknown> {
  return (page as unknown as Internals).mainFrame().isolatedRealm().evaluate(source);
}

/** In how many places a look of ours is painted, whatever the page does to its own way of asking. */
export async function placesPainted(page: Page, look: string): Promise<number> {
  return Number(await evaluateApart(page, `CSS.highlights.get('reperes-${look}')?.size ?? 0`));
}
