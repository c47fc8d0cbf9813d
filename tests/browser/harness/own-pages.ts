import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until, type Driver } from '../../../tools/browsers/driver';

/** The text that a page shows, once it matches. */
export function untilShows(page: Page, expected: RegExp, patience?: number): Promise<string> {
  const ask = async (): Promise<string | null> => {
    const text = await page.evaluate(() => document.body.innerText);
    return expected.test(text) ? text : null;
  };
  return until(`the page shows ${expected}`, ask, patience);
}

/** Clicks the button whose text or label matches. */
export async function clickButton(page: Page, label: RegExp): Promise<void> {
  await until(`there is a button ${label}`, () =>
    page.evaluate((source) => {
      const buttons = [...document.querySelectorAll('button, input[role="switch"], input[type="radio"]')];
      const labelOf = (button: Element): string =>
        button.getAttribute('aria-label') ?? button.closest('label')?.textContent ?? button.textContent ?? '';
      const button = buttons.find((one) => new RegExp(source).test(labelOf(one)));
      if (button instanceof HTMLElement) button.click();
      return button !== undefined;
    }, label.source),
  );
}

/** Writes into a field, as far as its page can tell. */
export async function fillIn(page: Page, selector: string, text: string): Promise<void> {
  await until(`there is a field ${selector}`, () =>
    page.evaluate(
      (wanted, value) => {
        const field = document.querySelector(wanted);
        if (!(field instanceof HTMLInputElement)) return false;
        field.value = value;
        return field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      text,
    ),
  );
}

/** The content of the downloaded file whose name matches, once it is complete. */
export function untilDownloaded(driver: Driver, name: RegExp): Promise<Buffer> {
  return until(`${name} is downloaded`, async () => {
    const found = (await readdir(driver.downloads)).find((file) => name.test(file) && !/\.(?:part|crdownload|tmp)$/.test(file));
    const content = found ? await readFile(join(driver.downloads, found)) : null;
    return content && content.length > 0 ? content : null;
  });
}
