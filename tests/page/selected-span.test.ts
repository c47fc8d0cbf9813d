// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { buildTextMap } from '../../src/page/build-text-map';
import { selectedSpan } from '../../src/page/selected-span';
import type { TextMap } from '../../src/page/text-map';

let map: TextMap;

beforeEach(() => {
  document.body.innerHTML =
    '<nav id="menu">Accueil</nav><article id="all"><p id="one">À <a>Béchar</a>, près\n   d’Oran.</p><aside>Publicité</aside><p id="two">Le soir tombe.</p></article>';
  const aside = document.querySelector('aside');
  map = buildTextMap([document.querySelector('article') ?? document.body], (text) => !aside?.contains(text));
});

describe('the selected words of an article', () => {
  it('are those between the two ends, over elements and collapsed white space', () => {
    expect(words(node('#one', 0), 0, node('#one', 2), 11)).toBe('À Béchar, près d');
  });

  it('are without the white space around them', () => {
    expect(words(node('#one', 0), 1, node('#one', 2), 7)).toBe('Béchar, près');
  });

  it('leave out what is selected besides the article', () => {
    expect(words(node('#menu', 0), 2, node('#one a', 0), 3)).toBe('À Béc');
  });

  it('go over what is no part of the article', () => {
    expect(words(node('#one', 2), 11, node('#two', 0), 2)).toBe('’Oran.\n\nLe');
  });

  it('are whole paragraphs when elements are selected, as by a triple click', () => {
    const two = document.querySelector('#two') as Element;
    expect(words(two, 0, two, 1)).toBe('Le soir tombe.');
  });

  it('are none when nothing, only white space or only the menu is selected', () => {
    expect(words(node('#one', 0), 1, node('#one', 0), 1)).toBeNull();
    expect(words(node('#one', 0), 1, node('#one', 0), 2)).toBeNull();
    expect(words(node('#menu', 0), 0, node('#menu', 0), 4)).toBeNull();
  });
});

function words(start: Node, startOffset: number, end: Node, endOffset: number): string | null {
  const selection = document.getSelection() as Selection;
  selection.removeAllRanges();
  const range = document.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  selection.addRange(range);
  const span = selectedSpan(map, selection);
  return span && map.text.slice(span.start, span.end);
}

/** A child node of an element. */
function node(selector: string, index: number): Node {
  return document.querySelector(selector)?.childNodes[index] as Node;
}
