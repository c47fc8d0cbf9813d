/**
 * A node of a document made of plain objects, with as much of the DOM as Mozilla's Readability asks for. A content script pays for each
 * step in the browser's own documents, in Firefox several times over; here it does not. Siblings are linked: to take one out or to put one
 * in costs the same however many there are. Nothing recurses: pages nest deeper than the stack. (The library's own JSDOMParser does, looks
 * through all siblings, and must be given HTML, which it parses slower than all else here takes.)
 */
export abstract class PlainNode {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract readonly textContent: string;
  parentNode: PlainNode | null = null;
  previousSibling: PlainNode | null = null;
  nextSibling: PlainNode | null = null;
  firstChild: PlainNode | null = null;
  lastChild: PlainNode | null = null;
  /** Until a child comes or goes. */
  #childNodes: readonly PlainNode[] | null = null;

  /** A node like it, without children. */
  abstract copy(): PlainNode;

  /** The children of now: a list that does not change with them. */
  get childNodes(): readonly PlainNode[] {
    this.#childNodes ??= childrenOf(this);
    return this.#childNodes;
  }

  appendChild(child: PlainNode): PlainNode {
    return this.#insert(child, null);
  }

  replaceChild(child: PlainNode, old: PlainNode): PlainNode {
    if (child === old) return old;
    this.#insert(child, old);
    old.remove();
    return old;
  }

  removeChild(child: PlainNode): PlainNode {
    child.remove();
    return child;
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (!parentNode) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parentNode.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parentNode.lastChild = previousSibling;
    parentNode.#childNodes = null;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }

  /** @param next the child that comes after it; null at the end. */
  #insert(child: PlainNode, next: PlainNode | null): PlainNode {
    child.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = previous;
    child.nextSibling = next;
    if (previous) previous.nextSibling = child;
    else this.firstChild = child;
    if (next) next.previousSibling = child;
    else this.lastChild = child;
    this.#childNodes = null;
    return child;
  }
}

function childrenOf(parent: PlainNode): PlainNode[] {
  const children: PlainNode[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** The node that comes after another in document order, itself in `root`; null after the last. */
export function nextIn(root: PlainNode, node: PlainNode): PlainNode | null {
  if (node.firstChild) return node.firstChild;
  for (let above: PlainNode | null = node; above && above !== root; above = above.parentNode)
    if (above.nextSibling) return above.nextSibling;
  return null;
}

/** Copies all that is in one node into another. */
export function copyChildren(from: PlainNode, to: PlainNode): void {
  let into = to;
  for (let node = from.firstChild; node;) {
    const copy = node.copy();
    into.appendChild(copy);
    if (node.firstChild) [node, into] = [node.firstChild, copy];
    else {
      while (node && node !== from && !node.nextSibling) [node, into] = [node.parentNode, into.parentNode ?? to];
      node = node && node !== from ? node.nextSibling : null;
    }
  }
}
