import type { Page } from 'puppeteer-core';

/** Words that a page shows or names its controls by that do not stand between the marks of a pseudo-locale. */
export function untranslatedWords(page: Page, opening: string, closing: string): Promise<string[]> {
  return page.evaluate(
    (start, end) => {
      const attributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
      const said: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) said.push(...attributes.map((name) => (node as Element).getAttribute(name) ?? ''));
        // What articles and readers wrote stands apart from our own words, or names its language.
        else if (!node.parentElement?.closest('script, style, bdi, kbd, blockquote, time, [lang]:not(:root)'))
          said.push(node.textContent ?? '');
      }
      const translated = new RegExp(`${start}[^${start}${end}]*${end}`, 'g');
      const bare = said.map((text) => {
        let left = text;
        for (let before = ''; before !== left;) [before, left] = [left, left.replaceAll(translated, '')];
        return left.trim();
      });
      return [...new Set(bare.filter((text) => /\p{L}/u.test(text)))];
    },
    opening,
    closing,
  );
}

/** How far a page is wider than its view, and which controls lie beside it. */
export function outsideView(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults = root.scrollWidth > root.clientWidth ? [`is ${root.scrollWidth - root.clientWidth} px too wide`] : [];
    for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      const { left, right, width, height } = control.getBoundingClientRect();
      let box: Element | null = control.parentElement;
      while (box && !/auto|scroll/.test(getComputedStyle(box).overflowX)) box = box.parentElement;
      const isSeen = width > 1 && height > 1 && control.checkVisibility() && !box;
      if (isSeen && (left < -1 || right > root.clientWidth + 1))
        faults.push(
          `${control.tagName} ${(control.textContent || control.getAttribute('aria-label') || '').slice(0, 40)} lies from ${Math.round(left)} to ${Math.round(right)}`,
        );
    }
    return faults;
  });
}
