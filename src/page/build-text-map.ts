import type { Segment, TextMap } from './text-map';
import { nameOf, unclobbered } from './unclobbered';

/**
 * Reads the text of a part of the page into one string and remembers where each stretch stands. White space is collapsed as
 * HTML shows it; blocks are parted by an empty line, lines and cells by a line break, so that no two words fuse. One pass.
 * @param roots what to read, in document order.
 * @param isKept whether a text node belongs to the article.
 */
export function buildTextMap(roots: readonly Element[], isKept: (text: Text) => boolean): TextMap {
  const state: State = { text: '', lastWord: '', segments: [], wantedBreak: '', space: null, crossed: [] };
  for (const root of roots) {
    wantBreak(state, PARAGRAPH_BREAK);
    readTree(root, isKept, state);
    wantBreak(state, PARAGRAPH_BREAK);
  }
  return { text: state.text, segments: state.segments };
}

/** What has been read so far, and what must come before the next word. */
interface State {
  text: string;
  /** The end of `text`: to look at the end of a long text that is still growing costs as much as the whole of it. */
  lastWord: string;
  readonly segments: Segment[];
  wantedBreak: '' | typeof LINE_BREAK | typeof PARAGRAPH_BREAK;
  /** White space that shows only if a word follows in the same block. */
  space: { readonly source: Source; readonly index: number; readonly shown: string } | null;
  /** Inline elements entered or left since the last word: one of them may be shown as a block by the page's styles. */
  crossed: Element[];
}

/** A text node and its words, which Firefox copies each time that a content script asks for them. */
type Source = Pick<Segment, 'node' | 'data'>;

/** In UTF-16 code units. Of longer pages the beginning is read; no article is as long. */
const LONGEST_TEXT = 4_900_000;
const LINE_BREAK = '\n';
const PARAGRAPH_BREAK = '\n\n';
const LINES = new Set(['DD', 'DT', 'LI', 'OPTION', 'TD', 'TH', 'TR', 'SUMMARY']);
const PARAGRAPHS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DETAILS DIALOG DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR MAIN MENU NAV OL P PRE SEARCH SECTION TABLE TBODY TFOOT THEAD UL'
  ).split(' '),
);
const WORD_OR_SPACE = /[^ \t\n\r\f]+|[ \t\n\r\f]+/g;
/** Authoring tools fill empty paragraphs with a no-break space. */
const EMPTY = /^\s*$/;
/** "L", "« V", "L’A". */
const DROP_CAP = /^[^\p{L}\p{N}]{0,3}\p{Lu}(?:[’'] ?\p{Lu})?$/u;
const ENDS_WITH_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/** Walks without recursion: pages nest deeper than the stack. */
function readTree(root: Element, isKept: (text: Text) => boolean, state: State): void {
  let node: Node | null = root;
  while (node) {
    const { nodeType, firstChild }: Node = unclobbered(node);
    if (nodeType === node.TEXT_NODE) readText(node as Text, isKept, state);
    else if (isElement(node)) enter(node, state);
    node = firstChild ?? nextOutside(node, root, state);
  }
}

function nextOutside(from: Node, root: Element, state: State): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    const { nextSibling, parentNode }: Node = unclobbered(node);
    if (nextSibling) return leaveFor(nextSibling, node, state);
    leaveFor(null, node, state);
    node = parentNode;
  }
  return null;
}

function leaveFor(next: Node | null, node: Node, state: State): Node | null {
  if (isElement(node)) cross(node, state);
  return next;
}

/** One `<br>` ends a line, a second leaves one empty. */
function enter(element: Element, state: State): void {
  if (nameOf(element) !== 'BR') cross(element, state);
  else wantBreak(state, state.wantedBreak === '' ? LINE_BREAK : PARAGRAPH_BREAK);
}

/** Entering and leaving an element ask for the same break before the next word. */
function cross(element: Element, state: State): void {
  const name = nameOf(element);
  if (name === 'BR') return;
  if (PARAGRAPHS.has(name)) wantBreak(state, PARAGRAPH_BREAK);
  else if (LINES.has(name)) wantBreak(state, LINE_BREAK);
  else state.crossed.push(element);
}

function wantBreak(state: State, wanted: State['wantedBreak']): void {
  state.space = null;
  if (state.text !== '' && wanted.length > state.wantedBreak.length) state.wantedBreak = wanted;
}

function readText(node: Text, isKept: (text: Text) => boolean, state: State): void {
  if (!isKept(node)) return;
  const { data } = node;
  const source = { node, data };
  const isEmpty = EMPTY.test(data);
  for (const { index, 0: words } of data.matchAll(WORD_OR_SPACE)) {
    if (/^[ \t\n\r\f]/.test(words)) state.space ??= { source, index, shown: ' ' };
    else if (isEmpty) state.space = { source, index, shown: words };
    else readWord(source, index, words, state);
  }
}

function readWord(source: Source, index: number, word: string, state: State): void {
  if (state.text.length + word.length > LONGEST_TEXT) return;
  if (fuses(word, state)) wantBreak(state, LINE_BREAK);
  if (state.wantedBreak) state.text += state.wantedBreak;
  else if (state.space && state.text !== '') append(state.space.source, state.space.index, state.space.shown, state);
  append(source, index, word, state);
  state.lastWord = word;
  state.wantedBreak = '';
  state.space = null;
  state.crossed = [];
}

/** Whether this word would touch the last one although the page shows them in different boxes. */
function fuses(word: string, state: State): boolean {
  if (state.crossed.length === 0 || state.space || state.wantedBreak) return false;
  if (!BEGINS_WITH_LETTER.test(word) || !ENDS_WITH_LETTER.test(state.lastWord)) return false;
  return state.crossed.some((element) => !isShownInline(element) && !isDropCap(element));
}

function isShownInline(element: Element): boolean {
  const display = unclobbered(element.ownerDocument).defaultView?.getComputedStyle(element).display ?? 'inline';
  return display === '' || display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

/** A first letter set large is a box of its own, and still the beginning of a word. */
function isDropCap(element: Element): boolean {
  return DROP_CAP.test(element.textContent ?? '');
}

function append(source: Source, index: number, words: string, state: State): void {
  const start = state.text.length;
  state.text += words;
  const last = state.segments.at(-1);
  if (last?.node === source.node && last.end === start && last.nodeStart + last.end - last.start === index) {
    state.segments[state.segments.length - 1] = { ...last, end: state.text.length };
  } else {
    state.segments.push({ start, end: state.text.length, ...source, nodeStart: index });
  }
}

function isElement(node: Node): node is Element {
  const { nodeType, ELEMENT_NODE }: Node = unclobbered(node);
  return nodeType === ELEMENT_NODE;
}
