import { copyChildren, nextIn, PlainNode } from './plain-node';
import { PlainText } from './plain-text';

interface PlainAttribute {
  readonly name: string;
  readonly value: string;
  readonly cloneNode: () => PlainAttribute;
}

/** An element of a document made of plain objects. */
export class PlainElement extends PlainNode {
  readonly nodeType = 1;
  /** In capitals; the library renames elements by setting both names. */
  tagName: string;
  localName: string;
  /** Asks the library to rename elements in place, as it does in a parser of its own that is made of plain objects too. */
  readonly __JSDOMParser__ = true;
  readonly #attributes: Map<string, string>;
  #children: { readonly of: readonly PlainNode[]; readonly elements: readonly PlainElement[] } | null = null;

  constructor(name: string, attributes = new Map<string, string>()) {
    super();
    this.tagName = name.toUpperCase();
    this.localName = name.toLowerCase();
    this.#attributes = attributes;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get children(): readonly PlainElement[] {
    const nodes = this.childNodes;
    if (this.#children?.of !== nodes) this.#children = { of: nodes, elements: nodes.filter(isElement) };
    return this.#children.elements;
  }

  get firstElementChild(): PlainElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): PlainElement | null {
    return elementFrom(this.nextSibling);
  }

  get textContent(): string {
    let text = '';
    for (let node = nextIn(this, this); node; node = nextIn(this, node)) if (node instanceof PlainText) text += node.textContent;
    return text;
  }

  /** What is in it, to be set again: the library never looks into it. */
  get innerHTML(): PlainElement {
    const kept = new PlainElement('template');
    copyChildren(this, kept);
    return kept;
  }

  set innerHTML(kept: PlainElement) {
    for (const child of this.childNodes) child.remove();
    copyChildren(kept, this);
  }

  get className(): string {
    return this.#attributes.get('class') ?? '';
  }

  set className(names: string) {
    this.#attributes.set('class', names);
  }

  get id(): string {
    return this.#attributes.get('id') ?? '';
  }

  set id(name: string) {
    this.#attributes.set('id', name);
  }

  get attributes(): PlainAttribute[] {
    return Array.from(this.#attributes, ([name, value]) => {
      const attribute: PlainAttribute = { name, value, cloneNode: () => attribute };
      return attribute;
    });
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  setAttributeNode({ name, value }: PlainAttribute): void {
    this.#attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  getElementsByTagName(name: string): PlainElement[] {
    return elementsIn(this, name);
  }

  /** @param names of tags: the library asks for nothing else. */
  querySelectorAll(names: string): PlainElement[] {
    return elementsIn(this, names);
  }

  copy(): PlainElement {
    return new PlainElement(this.localName, new Map(this.#attributes));
  }
}

/**
 * The elements in a node, in document order.
 * @param tags their names, parted by commas; `*` for all.
 */
export function elementsIn(root: PlainNode, tags: string): PlainElement[] {
  const names = new Set(tags.toUpperCase().split(','));
  const isAny = names.has('*');
  const found: PlainElement[] = [];
  for (let node = nextIn(root, root); node; node = nextIn(root, node))
    if (isElement(node) && (isAny || names.has(node.tagName))) found.push(node);
  return found;
}

function elementFrom(node: PlainNode | null): PlainElement | null {
  for (let sibling = node; sibling; sibling = sibling.nextSibling) if (isElement(sibling)) return sibling;
  return null;
}

function isElement(node: PlainNode): node is PlainElement {
  return node instanceof PlainElement;
}
