import type { Page } from 'puppeteer-core';
import { until, type Driver } from '../../../tools/browsers/driver';

/** A mark as it is painted: its look, its words and the middle of its first line in the viewport. */
export interface PaintedMark {
  readonly look: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** All marks of Repères on a page, read from the page's own registry. */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const marks: { look: string; words: string; x: number; y: number }[] = [];
    // A content script's highlight is iterated by its own methods only in the page that owns the registry.
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<StaticRange>>) {
      if (!name.startsWith('reperes-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const box = range.getClientRects()[0] ?? new DOMRect();
        marks.push({ look: name.slice(8), words: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 });
      }
    }
    return marks;
  });
}

/** Waits until a mark with these words is painted. */
export function untilMarked(page: Page, words: string): Promise<PaintedMark> {
  return until(`"${words}" is marked`, async () => (await paintedMarks(page)).find((mark) => mark.words === words));
}

/** The words of all marks of a look, in the order of the page. */
export async function wordsMarked(page: Page, look: string): Promise<string[]> {
  const marks = await paintedMarks(page);
  return marks.filter((mark) => mark.look === look).map(({ words }) => words.replaceAll(/\s+/g, ' '));
}

/** Scrolls to a mark and clicks it, as a reader does. */
export async function clickMark(page: Page, words: string, keys: readonly 'Alt'[] = []): Promise<void> {
  await untilMarked(page, words);
  await page.evaluate((wanted) => {
    for (const highlight of (CSS.highlights as unknown as Map<string, Set<StaticRange>>).values()) {
      for (const range of highlight) {
        if (range.startContainer.textContent?.slice(range.startOffset, range.endOffset) === wanted) {
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          return;
        }
      }
    }
  }, words);
  const { x, y } = await untilMarked(page, words);
  for (const key of keys) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of keys) await page.keyboard.up(key);
}

/** The text of the open card, once it says something that `expected` matches. */
export function untilCardSays(driver: Driver, page: Page, expected: RegExp): Promise<string> {
  return until(`the card says ${expected}`, async () => {
    const text = await driver.inCard(page, '(root) => root.querySelector(".card")?.innerText');
    return typeof text === 'string' && expected.test(text) ? text : null;
  });
}

/** Waits until something is marked on a page: it has been read. */
export async function untilRead(page: Page): Promise<void> {
  await until('the page is read', async () => (await paintedMarks(page)).length > 0);
}
