import type { Slices } from './in-slices';
import { PlainDocument } from './plain-dom/plain-document';
import { PlainElement } from './plain-dom/plain-element';
import { nextIn, type PlainNode } from './plain-dom/plain-node';
import { PlainText } from './plain-dom/plain-text';
import { WHITE_SPACE } from './text-map';
import { bodyOf, nameOf, unclobbered } from './unclobbered';

/** What the extraction library judges an element by: its name, and those of its attributes that are copied. */
export interface Outline {
  readonly element: Element;
  /** In capitals. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A slow machine copies so many in 5 milliseconds. */
const NODES_A_SLICE = 150;
/** Never article text, or never text at all. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED IFRAME INPUT LABEL LINK MAP MATH META NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE ' +
    'TEXTAREA VIDEO'
  ).split(' '),
);
/** In letters. A shorter form asks for something; a longer one is the page itself, as some systems build it. */
const LONGEST_REAL_FORM = 1_000;
/** What is read of an element; the style and the address only tell whether it is hidden, and a link. */
const READ_ATTRIBUTES = ['id', 'class', 'role', 'rel', 'itemprop', 'aria-hidden', 'aria-modal', 'hidden', 'style', 'href'];
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const PLAIN_NAME = /^[A-Z][A-Z0-9-]*$/;

/**
 * Copies the page's body, without scripts, styles and controls, for the extraction library, which rebuilds the document that it is given.
 * Each text of the copy knows its original. The page's nodes are asked as little as can be: in Firefox each answer costs a microsecond.
 * @param title lets the library drop headings that repeat it.
 * @param isLeftOut of elements that could be copied, those that are not, with all that is in them.
 */
export function* copySkeleton(page: Document, title: string, isLeftOut: (outline: Outline) => boolean): Slices<PlainDocument> {
  const document = new PlainDocument(title);
  const walker = page.createTreeWalker(bodyOf(page), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let into: PlainNode = document.body;
  let node = walker.firstChild();
  for (let copied = 1; node; copied += 1) {
    const copy = copyNode(node, isLeftOut);
    if (copy) into.appendChild(copy);
    const inside = copy?.firstChild === null ? walker.firstChild() : null;
    if (copy && inside) into = copy;
    node = inside ?? walker.nextSibling();
    while (!node && walker.parentNode()) {
      into = into.parentNode ?? document.body;
      node = walker.nextSibling();
    }
    if (copied % NODES_A_SLICE === 0) yield;
  }
  return document;
}

/** The page's own text nodes of all that the library kept. */
export function originalTexts(content: PlainElement): Set<Text> {
  const texts = new Set<Text>();
  for (let node = nextIn(content, content); node; node = nextIn(content, node))
    if (node instanceof PlainText && node.original) texts.add(node.original);
  return texts;
}

function copyNode(node: Node, isLeftOut: (outline: Outline) => boolean): PlainNode | null {
  const name = nameOf(node);
  return name === '#TEXT' ? copyText(node as Text) : copyElement(unclobbered(node as Element), name, isLeftOut);
}

/** In an element of its own: so the library parts no words that belong together, and joins none that do not. */
function copyText(text: Text): PlainNode | null {
  const { data } = text;
  if (data.replaceAll(WHITE_SPACE, '') === '') return null;
  const wrapper = new PlainElement('span');
  wrapper.appendChild(new PlainText(data, text));
  return wrapper;
}

/** @param element unclobbered. */
function copyElement(element: Element, name: string, isLeftOut: (outline: Outline) => boolean): PlainNode | null {
  if (SKIPPED.has(name)) return null;
  const attributes = attributesOf(element);
  if (HIDDEN.test(attributes.get('style') ?? '') || isRealForm(element, name)) return null;
  if (isLeftOut({ element, name, attributes })) return null;
  attributes.delete('style');
  // Only whether a link leaves the page matters for its density, not where it leads.
  if (attributes.has('href')) attributes.set('href', attributes.get('href')?.startsWith('#') ? '#' : '/');
  return new PlainElement(PLAIN_NAME.test(name) ? name : 'span', attributes);
}

function attributesOf(element: Element): Map<string, string> {
  const attributes = new Map<string, string>();
  const names = element.getAttributeNames();
  for (const name of READ_ATTRIBUTES) if (names.includes(name)) attributes.set(name, element.getAttribute(name) ?? '');
  return attributes;
}

function isRealForm(element: Element, name: string): boolean {
  return name === 'FORM' && (element.textContent?.length ?? 0) < LONGEST_REAL_FORM;
}
