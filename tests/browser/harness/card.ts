import type { Page } from 'puppeteer-core';
import { until, type Driver } from '../../../tools/browsers/driver';
import { pressFound } from './press-found';

/** Clicks the button of the open card whose words match. */
export async function clickInCard(driver: Driver, page: Page, words: RegExp): Promise<void> {
  await until(`the card has a button ${words}`, () =>
    pressFound(
      driver,
      page,
      `(root) => [...root.querySelectorAll('button')].find((one) => ${words}.test(one.textContent.trim()))`,
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

/** Opens what the card has tucked away under these words, as a reader does who clicks them. */
export async function openInCard(driver: Driver, page: Page, words: RegExp): Promise<void> {
  const find = `(root) => [...root.querySelectorAll('summary')].find((one) => ${words}.test(one.textContent.trim()))`;
  await until(
    `the card has something under ${words}`,
    async () =>
      (await driver.inCard(page, `(root) => (${find})(root)?.parentElement.open === true`)) === true ||
      pressFound(driver, page, find),
  );
}

/** Chooses an option of the card's list with a label. */
export async function chooseInCard(driver: Driver, page: Page, label: RegExp, option: RegExp): Promise<void> {
  await until(`the card has a list ${label} with ${option}`, async () => {
    const steps = await driver.inCard(
      page,
      `(root) => {
        const list = [...root.querySelectorAll('select')].find((one) => ${label}.test(one.labels[0].textContent.trim()));
        const index = list ? [...list.options].findIndex((one) => ${option}.test(one.textContent.trim())) : -1;
        if (index === -1) return null;
        list.focus();
        return index - list.selectedIndex;
      }`,
    );
    if (typeof steps !== 'number') return false;
    if (steps !== 0) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    return steps === 0;
  });
}

/** Presses Tab until what has the focus in the card is named so. */
export async function tabTo(driver: Driver, page: Page, name: RegExp): Promise<void> {
  await until(`the focus comes to ${name}`, async () => {
    await page.keyboard.press('Tab');
    return name.test(String(await focusedInCard(driver, page)));
  });
}
