import type { Page } from 'puppeteer-core';
import { until, type Driver } from '../../../tools/browsers/driver';

/** Clicks the button of the open card whose words match. */
export async function clickInCard(driver: Driver, page: Page, words: RegExp): Promise<void> {
  await until(`the card has a button ${words}`, () =>
    driver.inCard(
      page,
      `(root) => {
        const button = [...root.querySelectorAll('button')].find((one) => ${words}.test(one.textContent.trim()));
        button?.click();
        return button !== undefined;
      }`,
    ),
  );
}

/** The name of what has the focus inside the card. */
export async function focusedInCard(driver: Driver, page: Page): Promise<unknown> {
  return driver.inCard(
    page,
    `({ activeElement: one }) => one?.getAttribute('aria-label') ?? one?.labels?.[0]?.textContent ?? one?.textContent.trim()`,
  );
}

/** Types over what stands in the text field that has the focus in the card. */
export async function typeInCard(driver: Driver, page: Page, text: string): Promise<void> {
  await driver.inCard(page, '(root) => root.activeElement.select()');
  await page.keyboard.type(text);
}
