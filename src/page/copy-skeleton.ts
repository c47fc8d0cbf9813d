import type { Slices } from './in-slices';
import { WHITE_SPACE } from './text-map';
import { bodyOf, unclobbered } from './unclobbered';

/**
 * A light copy of the page for the extraction library, which rebuilds the document it is given. Each text is wrapped in an
 * element that carries the number of its original: elements are renamed, merged and replaced on the way, texts are not.
 */
export interface Skeleton {
  readonly document: Document;
  /** The page's own text nodes by number. */
  readonly texts: readonly Text[];
}

const NUMBER = 'data-text';

/** A slow machine copies so many in 30 milliseconds. */
const NODES_A_SLICE = 1_000;
/** Never article text, or never text at all. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED IFRAME INPUT LABEL LINK MAP MATH META NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE ' +
    'TEXTAREA VIDEO'
  ).split(' '),
);
/** In letters. A shorter form asks for something; a longer one is the page itself, as some systems build it. */
const LONGEST_REAL_FORM = 1_000;
/** What the library judges an element by. */
const COPIED_ATTRIBUTES = ['id', 'class', 'role', 'rel', 'itemprop', 'aria-hidden', 'aria-modal', 'hidden'];
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

/** Copies the page's body without scripts, styles and controls. `title` lets the library drop headings that repeat it. */
export function* copySkeleton(page: Document, title: string): Slices<Skeleton> {
  const document = page.implementation.createHTMLDocument(title);
  const texts: Text[] = [];
  let copied = 0;
  const pairs: [original: Node, copy: Node][] = [[bodyOf(page), document.body]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    for (const child of unclobbered(pair[0]).childNodes) {
      const copy = copyNode(child, document, texts);
      if (copy) pair[1].appendChild(copy);
      if (copy && isElement(child)) pairs.push([child, copy]);
      copied += 1;
      if (copied % NODES_A_SLICE === 0) yield;
    }
  }
  return { document, texts };
}

/** The page's own text nodes of all that the library kept. */
export function originalTexts(content: Element, { texts }: Skeleton): Set<Text> {
  const numbers = Array.from(content.querySelectorAll(`[${NUMBER}]`), (wrapper) => Number(wrapper.getAttribute(NUMBER)));
  return new Set(numbers.map((number) => texts[number]).filter((text) => text !== undefined));
}

function copyNode(node: Node, document: Document, texts: Text[]): Node | null {
  if (node.nodeType === node.TEXT_NODE) return copyText(node as Text, document, texts);
  if (!isElement(node)) return null;
  const element = unclobbered(node);
  return SKIPPED.has(element.nodeName.toUpperCase()) ? null : copyElement(element, document);
}

function isElement(node: Node): node is Element {
  const { nodeType, ELEMENT_NODE }: Node = unclobbered(node);
  return nodeType === ELEMENT_NODE;
}

function copyText(text: Text, document: Document, texts: Text[]): Node | null {
  if (text.data.replaceAll(WHITE_SPACE, '') === '') return null;
  const wrapper = document.createElement('span');
  wrapper.setAttribute(NUMBER, String(texts.push(text) - 1));
  wrapper.textContent = text.data;
  return wrapper;
}

/** @param element unclobbered. */
function copyElement(element: Element, document: Document): Element | null {
  if (HIDDEN.test(element.getAttribute('style') ?? '') || isRealForm(element)) return null;
  const copy = document.createElement(PLAIN_NAME.test(element.localName) ? element.localName : 'span');
  for (const name of COPIED_ATTRIBUTES) {
    const value = element.getAttribute(name);
    // On the copy, too, a field with the name of a property would hide it from the library.
    if (value !== null && !(name === 'id' && value in copy)) copy.setAttribute(name, value);
  }
  // Only whether a link leaves the page matters for its density, not where it leads.
  if (element.hasAttribute('href')) copy.setAttribute('href', element.getAttribute('href')?.startsWith('#') ? '#' : '/');
  return copy;
}

function isRealForm(element: Element): boolean {
  return element.nodeName.toUpperCase() === 'FORM' && (element.textContent?.length ?? 0) < LONGEST_REAL_FORM;
}
