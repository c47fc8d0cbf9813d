import { buildTextMap } from './build-text-map';
import { KEPT_ATTRIBUTES, KEPT_BLOCKS, KEPT_INLINES } from './kept-elements';
import type { Segment, TextMap } from './text-map';
import { nameOf, unclobbered } from './unclobbered';

/** Of longer HTML the text alone is kept. In UTF-16 code units. */
const LONGEST_HTML = 2_000_000;
const LONGEST_ALT = 1_000;

/**
 * An article's HTML, built anew of nothing but its words and the elements and attributes of `kept-elements`: nothing of the page's that
 * runs, loads or hides is in it, and it reads as the article's text, character for character. Empty where that cannot be had: too
 * long, or elements in each other that no HTML can say.
 * @param map the article's text on its page.
 */
export function cleanHtml(map: TextMap): string {
  const [first, last] = [map.segments[0], map.segments.at(-1)];
  if (!first || !last) return '';
  const inert = unclobbered(first.node.ownerDocument).implementation.createHTMLDocument('');
  const state: State = { body: inert.body, open: [], whole: commonAncestors(first.node, last.node), figures: new Set() };
  let end = first.start;
  for (const segment of map.segments) {
    addSegment(state, map.text.slice(end, segment.start), segment, map.text.slice(segment.start, segment.end));
    end = segment.end;
  }
  const html = inert.body.innerHTML;
  return html.length <= LONGEST_HTML && readsAs(html, map.text) ? html : '';
}

/** Whether HTML, once it is parsed again, reads as a text. */
function readsAs(html: string, text: string): boolean {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return buildTextMap([body], () => true).text === text;
}

interface State {
  readonly body: Element;
  /** The elements that the last words stand in, from the outside in. */
  open: OpenElement[];
  /** What holds all of the article tells nothing of its parts. */
  readonly whole: ReadonlySet<Element>;
  /** Whose images are there already. */
  readonly figures: Set<Element>;
}

interface OpenElement {
  readonly source: Element;
  readonly name: string;
  readonly copy: Element;
}

type Step = Pick<OpenElement, 'source' | 'name'>;

const PARAGRAPH_BREAK = '\n\n';
/** A paragraph may stand in them. */
const HOLDERS = new Set(['BLOCKQUOTE', 'DD', 'FIGURE', 'LI', 'TD', 'TH']);
/** As in `build-text-map`: of all kept blocks, those that part lines only. */
const LINES = new Set(['DD', 'DT', 'LI', 'TD', 'TH', 'TR']);
/** What holds words on the page and is not kept; of those that part nothing, the styles decide. */
const PASSED = new Set('DETAILS FONT LABEL OPTION SPAN SUMMARY'.split(' '));

function addSegment(state: State, gap: string, segment: Segment, words: string): void {
  const path = pathOf(segment.node, state.whole);
  const shared = sharedWith(state.open, path, gap);
  fillGap(state, gap, path, shared);
  state.open = state.open.slice(0, shared);
  for (const step of path.slice(shared)) state.open.push({ ...step, copy: addElement(state, step) });
  innermost(state).append(words);
}

/** The kept elements around a text, from the outside in; text outside all of them stands in a paragraph of its own. */
function pathOf(text: Text, whole: ReadonlySet<Element>): Step[] {
  const around = ancestorsOf(text, whole);
  const block = around.findIndex(({ name }) => KEPT_BLOCKS.has(name));
  const inside = block < 0 ? around : around.slice(0, block);
  const holder = inside.find(({ name }) => !KEPT_INLINES.has(name) && !PASSED.has(name));
  const steps = around.flatMap((step, depth) => {
    const isKept = KEPT_BLOCKS.has(step.name) || KEPT_INLINES.has(step.name);
    const isParted = depth === block && holder && HOLDERS.has(step.name);
    return [...(isParted ? [{ ...holder, name: 'P' }] : []), ...(isKept ? [step] : [])];
  });
  const outermost = block < 0 ? [{ source: holder?.source ?? unclobbered(text.ownerDocument).documentElement, name: 'P' }] : [];
  return [...outermost, ...steps.toReversed()];
}

/** From the inside out. */
function ancestorsOf(text: Text, whole: ReadonlySet<Element>): Step[] {
  const ancestors: Step[] = [];
  for (let source = text.parentElement; source && !whole.has(source); source = unclobbered(source).parentElement)
    ancestors.push({ source, name: nameOf(source) });
  return ancestors;
}

/** How many of the open elements the next words stand in too. A paragraph that we made ends where the text has one end. */
function sharedWith(open: readonly OpenElement[], path: readonly Step[], gap: string): number {
  const differs = open.findIndex(({ source, name }, depth) => {
    const step = path[depth];
    const isOurs = name !== nameOf(source);
    return step?.source !== source || step.name !== name || (isOurs && gap === PARAGRAPH_BREAK);
  });
  return differs < 0 ? open.length : differs;
}

/** Ends lines where the page does so by other means than the elements that are kept. */
function fillGap(state: State, gap: string, path: readonly Step[], shared: number): void {
  const crossed = [...state.open.slice(shared), ...path.slice(shared)].filter(({ name }) => KEPT_BLOCKS.has(name));
  const parting = crossed.some(({ name }) => !LINES.has(name)) ? 2 : Math.min(crossed.length, 1);
  if (gap.length <= parting) return;
  const block = state.open.findLast(({ name }) => KEPT_BLOCKS.has(name))?.copy ?? state.body;
  for (let count = 0; count < gap.length; count += 1) block.append(state.body.ownerDocument.createElement('br'));
}

function addElement(state: State, { source, name }: Step): Element {
  const copy = state.body.ownerDocument.createElement(name);
  if (nameOf(source) === name) copyAttributes(source, copy);
  innermost(state).append(copy);
  if (name === 'FIGURE' && !state.figures.has(source)) addImages(source, copy);
  state.figures.add(source);
  return copy;
}

function innermost({ open, body }: State): Element {
  return open.at(-1)?.copy ?? body;
}

const COPIED = Object.entries(KEPT_ATTRIBUTES).filter(([name]) => name !== 'href' && name !== 'alt');

function copyAttributes(source: Element, copy: Element): void {
  for (const [name, form] of COPIED) {
    const value = source.getAttribute(name);
    if (value !== null && form.test(value)) copy.setAttribute(name, value);
  }
  const href = copy.nodeName === 'A' ? source.getAttribute('href') : null;
  const address = href !== null && URL.canParse(href, source.baseURI) ? new URL(href, source.baseURI).href : '';
  if (KEPT_ATTRIBUTES['href']?.test(address)) copy.setAttribute('href', address);
}

/** An image is not kept; what it shows, as the page says it in words, is. */
function addImages(source: Element, copy: Element): void {
  for (const image of source.querySelectorAll('img[alt]')) {
    const alt = image.getAttribute('alt')?.trim().slice(0, LONGEST_ALT);
    if (!alt) continue;
    const placeholder = copy.ownerDocument.createElement('img');
    placeholder.setAttribute('alt', alt);
    copy.append(placeholder);
  }
}

function commonAncestors(one: Text, other: Text): ReadonlySet<Element> {
  const common = new Set<Element>();
  for (let element = one.parentElement; element; element = unclobbered(element).parentElement)
    if (unclobbered(element).contains(other)) common.add(element);
  return common;
}
