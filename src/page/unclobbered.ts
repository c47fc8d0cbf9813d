/**
 * A page's forms and images hide properties by their names: `<img name="querySelector">` makes `document.querySelector` the image, and
 * `<input name="parentNode">` the field is what its form calls its parent: in Chromium for content scripts too. Gives a node to be read
 * from: of a document or a form what the browser itself says of it, of all others the node. It is no node to be handed on.
 */
export function unclobbered<T extends Node>(node: T): T {
  if (!canBeClobbered(node)) return node;
  // No page can hide what its prototype says.
  const prototype: object = Object.getPrototypeOf(node);
  return new Proxy(prototype, {
    get(_, name) {
      const value: unknown = Reflect.get(prototype, name, node);
      return typeof value === 'function' ? value.bind(node) : value;
    },
  }) as T;
}

/** The name may be hidden as well, by what is no name. */
function canBeClobbered({ nodeName }: Node): boolean {
  return typeof nodeName !== 'string' || nodeName === '#document' || nodeName.toUpperCase() === 'FORM';
}

/** A node's name in capitals, whatever stands in for it. */
export function nameOf(node: Node): string {
  const { nodeName } = node;
  return (typeof nodeName === 'string' ? nodeName : unclobbered(node).nodeName).toUpperCase();
}

/** The page's body; elements found by tag cannot be hidden. */
export function bodyOf(document: Document): Element {
  return document.getElementsByTagName('body')[0] ?? document.documentElement;
}

const LONGEST_TITLE = 1_000;

/** What the tab shows as the page's title. */
export function tabTitle(document: Document): string {
  return document.querySelector('head > title')?.textContent?.slice(0, LONGEST_TITLE).trim() ?? '';
}
