// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTextMap } from '../../src/page/build-text-map';
import { boundariesOf, isUpToDate, offsetOf, rangeOf, WHITE_SPACE } from '../../src/page/text-map';
import { spanOf } from '../support/make-article';
import { parsePage } from '../support/parse-page';

type Tree = string | { readonly name: string; readonly children: readonly Tree[] };

const NAMES = ['div', 'p', 'section', 'ul', 'li', 'td', 'span', 'b', 'a', 'em', 'sup'];
const texts = fc.array(fc.constantFrom('Alger', 'le', '5', 'avril', '😀', 'é', ' ', '  ', '\n', '\t', '\u00A0', '.', '«', 'x'), {
  minLength: 1,
  maxLength: 8,
});
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts.map((parts) => parts.join('')),
    fc.constant<Tree>({ name: 'br', children: [] }),
    fc.record({ name: fc.constantFrom(...NAMES), children: fc.array(tie('tree'), { maxLength: 4 }) }),
  ),
}));

describe('the text map', () => {
  it('leads from any span to a range of the same words and back to the span', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (trees, one, other) => {
        const map = mapOf(trees);
        const letters = [...map.segments].flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
        if (letters.length === 0) return;
        const [start = 0, last = 0] = [letters[one % letters.length] ?? 0, letters[other % letters.length] ?? 0].toSorted(
          (a, b) => a - b,
        );
        const range = rangeOf(map, { start, end: last + 1 });
        if (!range) throw new Error('No range.');
        expect(withoutBlanks(range.toString())).toBe(withoutBlanks(map.text.slice(start, last + 1)));
        expect(offsetOf(map, range.startContainer, range.startOffset)).toBe(start);
        expect(offsetOf(map, range.endContainer, range.endOffset)).toBe(last + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('holds every visible letter of the page once and in order', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (trees) => {
        const body = bodyWith(trees);
        const { text } = buildTextMap([body], () => true);
        expect(text.replaceAll(/\s/g, '')).toBe(body.textContent?.replaceAll(/\s/g, ''));
        expect(text).not.toMatch(/^[ \n]|[ \n]$|[ \n] | [\n]|\n{3}/);
      }),
      { numRuns: 300 },
    );
  });

  it('has no place for a span that begins between two blocks', () => {
    const map = buildTextMap([parsePage('<p>Alger</p><p>Moscou</p>').body], () => true);
    expect(map.text).toBe('Alger\n\nMoscou');
    expect(boundariesOf(map, { start: 5, end: 8 })).toBeNull();
    expect(boundariesOf(map, spanOf(map.text, 'Moscou'))).toMatchObject({ startOffset: 0, endOffset: 6 });
  });

  it('spans a name that three elements share', () => {
    const { body } = parsePage('<p>À <a><b>Gen</b><i>ève</i></a>, mercredi</p>');
    const map = buildTextMap([body], () => true);
    expect(rangeOf(map, spanOf(map.text, 'Genève'))?.toString()).toBe('Genève');
  });

  it('places a caret in collapsed white space at the word before it', () => {
    const { body } = parsePage('<p>   Le    5</p>');
    const map = buildTextMap([body], () => true);
    const node = body.querySelector('p')?.firstChild;
    if (!node) throw new Error('No text.');
    expect(map.text).toBe('Le 5');
    expect([0, 3, 5, 7, 9, 10].map((offset) => offsetOf(map, node, offset))).toEqual([0, 0, 2, 3, 3, 4]);
  });

  it('knows no place in a text that is no part of the article', () => {
    const page = parsePage('<p>Alger</p><aside>Publicité</aside>');
    const aside = page.querySelector('aside')?.firstChild;
    const map = buildTextMap([page.body], (text) => text !== aside);
    expect(map.text).toBe('Alger');
    expect(aside && offsetOf(map, aside, 2)).toBeNull();
  });

  it('is out of date once a node has other words or has left the page', () => {
    const page = parsePage('<p>Alger et</p><p>Moscou</p>');
    const map = buildTextMap([page.body], () => true);
    expect(isUpToDate(map)).toBe(true);
    const words = page.querySelector('p')?.firstChild as Text;
    words.data = 'Tunis et';
    expect(isUpToDate(map)).toBe(false);
    expect(boundariesOf(map, spanOf(map.text, 'Alger'))).toBeNull();
    words.data = 'Alger et';
    expect(isUpToDate(map)).toBe(true);
    page.querySelector('p + p')?.remove();
    expect(isUpToDate(map)).toBe(false);
    expect(boundariesOf(map, spanOf(map.text, 'Moscou'))).toBeNull();
  });
});

function mapOf(trees: readonly Tree[]) {
  return buildTextMap([bodyWith(trees)], () => true);
}

function bodyWith(trees: readonly Tree[]): HTMLElement {
  // One document for all: a new window costs more than the test.
  document.body.replaceChildren(...trees.map(nodeOf));
  return document.body;
}

function nodeOf(one: Tree): Node {
  if (typeof one === 'string') return document.createTextNode(one);
  const element = document.createElement(one.name);
  element.append(...one.children.map(nodeOf));
  return element;
}

function withoutBlanks(text: string): string {
  return text.replaceAll(WHITE_SPACE, '').replaceAll('\u00A0', '');
}
