import { elementsIn, PlainElement } from './plain-element';
import { PlainNode } from './plain-node';
import { PlainText } from './plain-text';

/** Where it would stand if it stood somewhere: links are judged against it. */
const ADDRESS = 'http://localhost/';

/** An empty document made of plain objects. */
export class PlainDocument extends PlainNode {
  readonly nodeType = 9;
  readonly nodeName = '#document';
  readonly textContent = '';
  readonly documentElement = new PlainElement('html');
  readonly body = new PlainElement('body');
  readonly baseURI = ADDRESS;
  readonly documentURI = ADDRESS;

  constructor(readonly title: string) {
    super();
    this.appendChild(this.documentElement);
    this.documentElement.appendChild(this.body);
  }

  createElement(name: string): PlainElement {
    return new PlainElement(name);
  }

  createTextNode(text: string): PlainText {
    return new PlainText(text, null);
  }

  getElementsByTagName(name: string): PlainElement[] {
    return elementsIn(this, name);
  }

  querySelectorAll(names: string): PlainElement[] {
    return elementsIn(this, names);
  }

  copy(): PlainDocument {
    return new PlainDocument(this.title);
  }
}
