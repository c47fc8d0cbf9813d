import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { ExportableArticle } from '../../../src/model/export';
import { html } from '../../../src/core/exports/html';
import { strangeArticles } from '../../support/strange-articles';
import { writeOneFile } from '../../support/write-export';

// A document without a window: jsdom works out no styles for it.
const reader = new new JSDOM().window.DOMParser();

it('shows every word and mark, whatever the words of an article are', () => {
  for (const article of strangeArticles(60, 41)) {
    const page = reader.parseFromString(Buffer.from(writeOneFile(html, [article])).toString('utf8'), 'text/html');
    expect(page.querySelectorAll('script, img, iframe, [onclick]')).toHaveLength(0);
    for (const sup of page.querySelectorAll('sup')) sup.remove();
    const marks = page.querySelectorAll('section ol > li');
    expect(marks).toHaveLength(3);
    page.querySelector('header')?.remove();
    expect(plain(page.querySelector('article')?.textContent)).toBe(plain(withoutHeadline(article)));
  }
}, 60_000);

function withoutHeadline({ text, title }: ExportableArticle): string {
  const [firstLine = ''] = text.split('\n', 1);
  return firstLine.trim() !== '' && firstLine.trim() === title.trim() ? text.slice(firstLine.length) : text;
}

/** What UTF-8 and HTML hold of some words; white space between blocks is not among it. */
function plain(words: string | null = ''): string {
  return Buffer.from(words ?? '')
    .toString('utf8')
    .replaceAll(/[\s\p{Cc}\uFFFD]+/gu, '');
}
