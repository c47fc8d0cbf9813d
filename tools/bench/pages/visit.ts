import type { Page } from 'puppeteer-core';
import { pause } from '../../browsers/driver';
import { IS_PAINTED, SEEN, WATCH_PAGE, type Watched } from './watch-page';

/** A page on which nothing was marked is watched for so long after it was loaded, in milliseconds. */
const PATIENCE = 800;
/** A page that is to be marked may be slow, on a machine that is. */
const LONG_PATIENCE = 8_000;
const BETWEEN_LOOKS = 50;

/** Loads pages in a tab, each watched from its beginning. */
export interface Visitor {
  readonly page: Page;
  /**
   * Fails with `PageLeft` where the page leads elsewhere by itself.
   * @param isMarked whether marks are waited for.
   * @param script is run in the page before its own.
   */
  readonly visit: (address: string, isMarked: boolean, script?: string) => Promise<Watched>;
}

/** Watches all pages that are loaded in a tab from now on. */
export async function makeVisitor(page: Page): Promise<Visitor> {
  await page.evaluateOnNewDocument(WATCH_PAGE);
  return {
    page,
    async visit(address, isMarked, script) {
      const added = script === undefined ? null : await page.evaluateOnNewDocument(script);
      await goThere(page, address);
      const end = Date.now() + (isMarked ? LONG_PATIENCE : PATIENCE);
      while (Date.now() < end && !(await page.evaluate(IS_PAINTED))) await pause(BETWEEN_LOOKS);
      const seen = (await page.evaluate(SEEN)) as Watched;
      if (added) await page.removeScriptToEvaluateOnNewDocument(added.identifier);
      return seen;
    },
  };
}

/** A page that leads to a host that is not there Firefox refuses, and Chromium shows something else. */
async function goThere(page: Page, address: string): Promise<void> {
  const refusal = await page.goto(address).then(
    () => '',
    (error: Error) => error.message,
  );
  if (refusal !== '' && !refusal.includes('Address rejected')) throw new Error(refusal);
  if (refusal !== '' || page.url() !== address)
    throw Object.assign(new Error(`${address} leads to ${page.url()}.`), { name: 'PageLeft' });
}
