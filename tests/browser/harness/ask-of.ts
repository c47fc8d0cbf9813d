import type { Page } from 'puppeteer-core';

/** Asks the background something from a page of ours; fails as it does. */
export async function askOf(page: Page, ask: string, ...values: readonly unknown[]): Promise<unknown> {
  const answer = await page.evaluate(
    async (question) => {
      const { chrome } = globalThis as unknown as Chrome;
      return chrome.runtime.sendMessage(question);
    },
    { ask, values } as never,
  );
  const { ok, name, message, value } = answer as Answer;
  if (!ok) throw new Error(`${ask}: ${name}: ${message}`);
  return value;
}

interface Answer {
  readonly ok: boolean;
  readonly name: string;
  readonly message: string;
  readonly value: unknown;
}

/** As much of the browser's own interface as the page above uses. */
interface Chrome {
  readonly chrome: { readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> } };
}
