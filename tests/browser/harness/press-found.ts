import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../tools/browsers/driver';

/**
 * Presses what a script finds in the card or the bar, by key: what a program clicks there is not obeyed. Tells whether it is there and
 * can be pressed.
 * @param find source of a function that takes the root, and gives an element or nothing.
 */
export async function pressFound(driver: Driver, page: Page, find: string): Promise<boolean> {
  const key = await driver.inCard(
    page,
    `(root) => {
      const one = (${find})(root);
      if (!one || one.disabled) return null;
      one.focus();
      if (root.activeElement !== one) return null;
      return one.localName === 'input' ? ' ' : 'Enter';
    }`,
  );
  if (key !== ' ' && key !== 'Enter') return false;
  await page.keyboard.press(key);
  return true;
}
