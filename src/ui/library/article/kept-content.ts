import DOMPurify from 'dompurify';
import type { Article } from '../../../model/article';
import { buildTextMap } from '../../../page/build-text-map';
import { KEPT_ATTRIBUTES, KEPT_BLOCKS, KEPT_EMPTY, KEPT_INLINES } from '../../../page/kept-elements';
import type { Segment, TextMap } from '../../../page/text-map';

/** What is shown of a kept article, and the way from its text to what is shown. */
export interface ShownContent {
  readonly element: HTMLElement;
  readonly map: TextMap;
  /** Whether there is no HTML that reads as the text, and the words alone are shown. */
  readonly isPlain: boolean;
}

/** A kept article as it can be shown: its HTML, sanitised once more, where that reads as its text; else paragraphs of the text. */
export function keptContent({ html = '', text, title }: Pick<Article, 'html' | 'text' | 'title'>): ShownContent {
  const element = document.createElement('div');
  if (html !== '') element.append(sanitised(html));
  const map = buildTextMap([element], () => true);
  if (html !== '' && map.text === text) {
    const headline = element.querySelector<HTMLElement>('h1, h2');
    // It stays in the text, where offsets count it.
    if (headline && onOneLine(headline.textContent ?? '') === onOneLine(title)) headline.hidden = true;
    return { element, map, isPlain: false };
  }
  element.replaceChildren();
  return { element, map: { text, segments: appendText(element, text) }, isPlain: true };
}

function onOneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** What came from a page may have been forged on the way, and what comes from a file by anybody. */
function sanitised(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...KEPT_BLOCKS, ...KEPT_INLINES, ...KEPT_EMPTY].map((name) => name.toLowerCase()),
    ALLOWED_ATTR: Object.keys(KEPT_ATTRIBUTES),
    ALLOWED_URI_REGEXP: /^https?:\/\//i,
    // All others would have to look like addresses too.
    ADD_URI_SAFE_ATTR: Object.keys(KEPT_ATTRIBUTES).filter((name) => name !== 'href'),
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return fragment;
}

const PARAGRAPH = /(?:[^\n]|\n(?!\n))+/g;
const LINE = /[^\n]+/g;

function appendText(element: HTMLElement, text: string): Segment[] {
  const segments: Segment[] = [];
  for (const { 0: words, index } of text.matchAll(PARAGRAPH)) {
    const paragraph = document.createElement('p');
    for (const line of words.matchAll(LINE)) {
      if (paragraph.firstChild) paragraph.append(document.createElement('br'));
      const node = document.createTextNode(line[0]);
      paragraph.append(node);
      const start = index + line.index;
      segments.push({ start, end: start + line[0].length, node, nodeStart: 0, data: line[0] });
    }
    element.append(paragraph);
  }
  return segments;
}
