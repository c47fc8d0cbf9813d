import type { Page } from 'puppeteer-core';
import type { SourceArticle } from '../library/vary';

const AT_ONCE = 200;

/** Runs a script in a page of the extension, where it is known under a name, and gives it the articles that a library is made of. */
export async function giveSources(page: Page, script: string, name: string, sources: readonly SourceArticle[]): Promise<void> {
  await page.evaluate(script);
  for (let from = 0; from < sources.length; from += AT_ONCE)
    await page.evaluate(`${name}.addSources(${JSON.stringify(sources.slice(from, from + AT_ONCE))})`);
}
