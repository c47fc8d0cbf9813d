import { PlainNode } from './plain-node';

/** A text, and the page's own text node of which it is a copy. */
export class PlainText extends PlainNode {
  readonly nodeType = 3;
  readonly nodeName = '#text';

  constructor(
    readonly textContent: string,
    readonly original: Text | null,
  ) {
    super();
  }

  copy(): PlainText {
    return new PlainText(this.textContent, this.original);
  }
}
