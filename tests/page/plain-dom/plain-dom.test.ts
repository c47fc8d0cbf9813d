// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainDocument } from '../../../src/page/plain-dom/plain-document';
import { PlainElement } from '../../../src/page/plain-dom/plain-element';
import { nextIn, type PlainNode } from '../../../src/page/plain-dom/plain-node';
import { PlainText } from '../../../src/page/plain-dom/plain-text';
import { makeProse, parsePage } from '../../support/parse-page';

const PAGES = join(import.meta.dirname, '../../fixtures/pages');

describe('a document of plain objects', () => {
  it('is changed as the browser’s own is', () => {
    const step = fc.record({ deed: fc.constantFrom('append', 'replace', 'remove', 'restore'), one: fc.nat(), other: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const [plain, real] = [new Both(plainTree()), new Both(realTree())];
        for (const { deed, one, other } of steps) {
          plain.change(deed, one, other);
          real.change(deed, one, other);
          expect(outline(plain.root)).toBe(outline(real.root));
        }
      }),
    );
  });

  it.each(readdirSync(PAGES))('is to Readability what the browser’s own is: %s', (slug) => {
    const page = parsePage(readFileSync(join(PAGES, slug, 'page.html'), 'utf8'));
    // The library goes by a page's metadata, too, which are read elsewhere.
    page.head.replaceChildren(page.head.querySelector('title') ?? '');
    expect(read(plainCopyOf(page))).toBe(read(page));
  });

  it('is read again by Readability as it was, when too little was found at first', () => {
    const page = parsePage(`<body><div class="text">${makeProse(300)}</div><div class="sidebar">${makeProse(900)}</div></body>`);
    const found = read(plainCopyOf(page));
    expect(found?.length).toBeGreaterThan(700);
    expect(found).toBe(read(page));
  });

  it('nests as deep as a page does', () => {
    const document = new PlainDocument('');
    let deepest = document.body;
    for (let depth = 0; depth < 20_000; depth += 1) deepest = deepest.appendChild(new PlainElement('div')) as PlainElement;
    deepest.appendChild(new PlainText('mot', null));
    const kept = document.body.innerHTML;
    document.body.innerHTML = kept;
    expect(document.body.textContent).toBe('mot');
    expect(document.getElementsByTagName('div')).toHaveLength(20_000);
  });
});

/** The part of a node that both kinds have. */
interface AnyNode {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<AnyNode>;
  readonly children?: ArrayLike<AnyNode>;
  readonly firstChild: AnyNode | null;
  readonly lastChild: AnyNode | null;
  readonly nextSibling: AnyNode | null;
  readonly previousSibling: AnyNode | null;
  readonly parentNode: AnyNode | null;
  readonly firstElementChild?: AnyNode | null;
  readonly nextElementSibling?: AnyNode | null;
  innerHTML?: unknown;
  readonly appendChild: (child: never) => unknown;
  readonly replaceChild: (child: never, old: never) => unknown;
  readonly remove?: () => void;
}

/** A tree of either kind that is changed step by step. */
class Both {
  readonly #nodes: AnyNode[];
  #kept: unknown;

  constructor(readonly root: AnyNode) {
    this.#nodes = allIn(root);
    this.#kept = root.innerHTML;
  }

  change(deed: string, one: number, other: number): void {
    const [node, into] = [this.#pick(one), this.#pick(other)];
    if (deed === 'restore') this.root.innerHTML = this.#kept;
    else if (deed === 'remove') node?.remove?.();
    else if (node && into && !holds(node, into) && into.nodeName !== '#text') {
      const old = into.firstChild;
      if (deed === 'append' || !old) into.appendChild(node as never);
      else if (old !== node && !holds(node, old)) into.replaceChild(node as never, old as never);
    }
  }

  #pick(number: number): AnyNode | undefined {
    return this.#nodes[number % this.#nodes.length];
  }
}

function holds(node: AnyNode, other: AnyNode): boolean {
  for (let above: AnyNode | null = other; above; above = above.parentNode) if (above === node) return true;
  return false;
}

function allIn(node: AnyNode): AnyNode[] {
  return Array.from(node.childNodes).flatMap((child) => [child, ...allIn(child)]);
}

/** All that can be asked of a tree. */
function outline(node: AnyNode): string {
  const { firstChild, lastChild, nextSibling, previousSibling, firstElementChild, nextElementSibling, children } = node;
  // A text is not asked which element comes next.
  const elements = children ? [firstElementChild, nextElementSibling] : [];
  const seen = [firstChild, lastChild, nextSibling, previousSibling, ...elements].map(nameOf).join();
  const inside = Array.from(node.childNodes, outline).join('');
  return `<${node.nodeName} ${seen} ${children?.length ?? '-'} ${node.textContent}>${inside}</>`;
}

function nameOf(node: AnyNode | null | undefined): string {
  return node ? node.nodeName + node.textContent : '-';
}

function plainTree(): AnyNode {
  const root = new PlainElement('main');
  copyInto(realTree(), root);
  return root as unknown as AnyNode;
}

function realTree(): Element {
  const root = document.createElement('main');
  root.innerHTML = '<div>a<p>b</p><i></i>c</div><ul><li>d</li><li>e<b>f</b></li></ul>g';
  return root;
}

function plainCopyOf(page: Document): PlainDocument {
  const document = new PlainDocument(page.title);
  copyInto(page.body, document.body);
  return document;
}

function copyInto(from: Element, to: PlainNode): void {
  for (const child of from.childNodes) {
    if (child.nodeType === child.TEXT_NODE) to.appendChild(new PlainText(child.textContent ?? '', child as Text));
    if (child.nodeType !== child.ELEMENT_NODE) continue;
    const { localName, attributes } = child as Element;
    const copy = new PlainElement(localName, new Map(Array.from(attributes, ({ name, value }) => [name, value])));
    to.appendChild(copy);
    copyInto(child as Element, copy);
  }
}

/** The words that Readability finds, without what stands between them. */
function read(page: Document | PlainDocument): string | undefined {
  const found = new Readability(page as Document, { serializer: (node) => node }).parse()?.content as
    Element | PlainElement | undefined;
  if (found instanceof PlainElement) {
    let words = '';
    for (let node = nextIn(found, found); node; node = nextIn(found, node))
      if (node instanceof PlainText) words += node.textContent;
    return words.replaceAll(/\s+/g, '');
  }
  return found?.textContent?.replaceAll(/\s+/g, '');
}
