import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** A document as a reader of XML sees it; throws when it is not well formed. */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const [fault] = document.getElementsByTagName('parsererror');
  if (fault) throw new Error(fault.textContent);
  return document;
}

/** A text as it comes out of XML 1.0: what that cannot hold is U+FFFD. */
export function heldByXml(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}
