import type { Page } from 'puppeteer-core';
import { until, type Driver } from '../../../tools/browsers/driver';
import { selectWords } from '../../../tools/browsers/select-words';
import { wordsMarked } from './marks';
import { pressFound } from './press-found';

/** How the first label looks. */
export const YELLOW = 'label-yellow-solid';

/** Drags the mouse from the beginning of words to their end. */
export async function dragOver(page: Page, words: string): Promise<void> {
  await selectWords(page, words);
  const [from, to] = await page.evaluate(() => {
    const range = document.getSelection()?.getRangeAt(0);
    const boxes = [...(range?.getClientRects() ?? [])];
    const [first, last] = [boxes[0] ?? new DOMRect(), boxes.at(-1) ?? new DOMRect()];
    document.getSelection()?.removeAllRanges();
    return [
      { x: first.left + 1, y: first.top + first.height / 2 },
      { x: last.right - 1, y: last.top + last.height / 2 },
    ] as const;
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Waits for the bar beside the selection. */
export async function untilBar(driver: Driver, page: Page): Promise<void> {
  await until('the bar is there', () => driver.inCard(page, '(root) => root.querySelector("[role=toolbar]") !== null'));
}

/** Presses a button of the bar or the card by its label. */
export async function press(driver: Driver, page: Page, label: RegExp): Promise<void> {
  await until(`there is a button ${label}`, () =>
    pressFound(
      driver,
      page,
      `(root) => {
        const nameOf = (one) => one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent;
        return [...root.querySelectorAll('button, input[type=radio], summary')].find((one) => ${label}.test(nameOf(one).trim()));
      }`,
    ),
  );
}

/** Marks words with the first label. */
export async function mark(driver: Driver, page: Page, words: string): Promise<void> {
  await selectWords(page, words);
  await untilBar(driver, page);
  await press(driver, page, /^Mark.*Important/);
  await until(`"${words}" is marked`, async () => (await wordsMarked(page, YELLOW)).includes(words));
}

/** Waits until a look marks these words and no others, in whatever order. */
export function untilMarkedBy(page: Page, look: string, expected: readonly string[]): Promise<unknown> {
  let words: readonly string[] = [];
  return until(`${look} marks ${expected.join(' | ')}`, async () => {
    words = await wordsMarked(page, look);
    return words.toSorted().join('|') === expected.toSorted().join('|');
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; marked: ${words.join(' | ')}`);
  });
}
