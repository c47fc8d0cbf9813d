import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RuleObject, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../tools/browsers/driver';
import type { PageServer } from '../../../tools/browsers/serve-pages';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong on a page, a line for each element; contrast that it cannot judge is a fault too.
 * @param rules that axe leaves out by itself.
 */
export async function faultsOf(page: Page, rules: RuleObject = {}): Promise<string[]> {
  await page.evaluate(await source);
  const { violations, incomplete } = await page.evaluate((more) => {
    const { axe } = globalThis as unknown as { axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> } };
    return axe.run(document, { rules: more });
  }, rules);
  const unjudged = incomplete.filter(({ id }) => id === 'color-contrast');
  return [
    ...violations.flatMap(linesOf),
    ...unjudged.flatMap(linesOf).filter((line) => !PICTURES.test(line) && !DRAWN.test(line)),
  ];
}

/** What lies behind the text of a drawing axe cannot tell; tests/ui/library/drawing-contrast.test.ts does. */
const DRAWN = /^color-contrast: <text /;
/** Axe takes "×" and "↑" for pictures. */
const PICTURES = /Element content (?:is too short to determine if it is actual text content|contains only non-text characters)/;

function linesOf({ id, nodes }: Result): string[] {
  return nodes.map(({ html, failureSummary, any }) =>
    [`${id}: ${html}`, failureSummary, ...any.map(({ message }) => message)].join('\n'),
  );
}

/**
 * The same for the open card or the bar, as it stands, on a page of its own: axe cannot enter a closed shadow root, and what the page around
 * it does wrong is the page's.
 */
export async function faultsOfCard(driver: Driver, server: PageServer, page: Page): Promise<string[]> {
  const card = await driver.inCard(
    page,
    `(root) => {
      const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
      return '<style>' + rules.join('') + '</style><main><h1>A page</h1>' + root.querySelector('.card, .bar').outerHTML + '</main>';
    }`,
  );
  server.put('/card', `<!doctype html><html lang="en"><title>Card</title>${String(card)}</html>`);
  const copy = await driver.openPage(server.address('/card'));
  const faults = await faultsOf(copy);
  await copy.close();
  await page.bringToFront();
  return faults;
}
