import { countOf, forEachOf } from './by-number';

/** One node of a page's JSON-LD (schema.org), as parsed: nothing of it is trusted. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** All scripts of a page together; what is over is not parsed: a page cannot make us spend more than a few milliseconds on it. */
const LONGEST_METADATA = 300_000;
const DEEPEST_LEVEL = 4;
const MOST_NODES = 200;
/** A name in a name, or in a list of lists; no page means more. */
const DEEPEST_TEXT = 8;
const LONGEST_WORDS = 1_000;
/** Some systems wrap the script in CDATA marks or HTML comments, which JSON does not allow. Bounded, or blanks would cost squares. */
const OPENING = /^(?:\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[|<!--)\s{0,9}(?:\*\/)?/;
const CLOSING = /(?:\/\/|\/\*)?\s{0,9}(?:\]\]>|-->)\s{0,9}(?:\*\/)?\s{0,9};?$/;
/** Raw line breaks and tabs inside strings are the commonest fault in the wild; outside strings they mean nothing. */
const RAW_CONTROLS = /[\n\r\t]+/g;

/**
 * Every typed node of the page's JSON-LD that speaks for the page, in document order: top level, `@graph` and `mainEntity`,
 * but not lists of other articles.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let length = 0;
  forEachOf(document.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) => {
    const source = textContent ?? '';
    if (length + source.length > LONGEST_METADATA) return;
    length += source.length;
    collect(parse(source), 0, nodes);
  });
  return nodes;
}

/** Whether a node is of one of some types, by their short names: `http://schema.org/NewsArticle` is a `NewsArticle`. */
export function hasType({ '@type': type }: JsonLdNode, names: readonly string[]): boolean {
  const isNamed = (one: unknown): boolean => typeof one === 'string' && names.includes(one.slice(one.lastIndexOf('/') + 1));
  return Array.isArray(type) ? countOf(type, isNamed) > 0 : isNamed(type);
}

/** A property's text: a string as it is, of an object its `name` or `@value`, of a list the first that has one. */
export function textOf(value: unknown, level = 0): string | undefined {
  if (level > DEEPEST_TEXT) return undefined;
  if (typeof value === 'string') return value.slice(0, LONGEST_WORDS).trim() || undefined;
  if (Array.isArray(value)) return firstText(value, level + 1);
  if (isNode(value)) return textOf(value['name'], level + 1) ?? textOf(value['@value'], level + 1);
  return undefined;
}

function firstText(values: readonly unknown[], level: number): string | undefined {
  for (const value of values) {
    const text = textOf(value, level);
    if (text) return text;
  }
  return undefined;
}

function parse(source: string): unknown {
  return parseJson(source) ?? parseJson(mend(source));
}

function mend(source: string): string {
  return source.trim().replace(OPENING, '').replace(CLOSING, '').replaceAll(RAW_CONTROLS, ' ');
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function collect(value: unknown, level: number, nodes: JsonLdNode[]): void {
  if (level > DEEPEST_LEVEL || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    forEachOf(value, (one) => collect(one, level + 1, nodes));
  } else if (isNode(value)) {
    if (value['@type']) nodes.push(value);
    collect(value['@graph'], level + 1, nodes);
    collect(value['mainEntity'], level + 1, nodes);
  }
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
