// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { boundariesOf } from '../../../src/page/text-map';
import { keptContent, type ShownContent } from '../../../src/ui/library/article/kept-content';

const TITLE = 'Manœuvres';

describe('what is shown of a kept article', () => {
  it('is its HTML where that reads as its text', () => {
    const shown = show('<h2>Alger</h2><p>Un <b>deux</b></p>', 'Alger\n\nUn deux');
    expect(shown.isPlain).toBe(false);
    expect(shown.element.innerHTML).toBe('<h2>Alger</h2><p>Un <b>deux</b></p>');
    expect(wordsAt(shown, 10, 14)).toBe('deux');
  });

  it('is paragraphs of the text where the HTML reads otherwise, or there is none', () => {
    for (const html of ['<p>Autre chose</p>', '']) {
      const shown = show(html, 'Alger\n\nUn\ndeux & <b>');
      expect(shown.isPlain).toBe(true);
      expect(shown.element.innerHTML).toBe('<p>Alger</p><p>Un<br>deux &amp; &lt;b&gt;</p>');
      expect(wordsAt(shown, 10, 14)).toBe('deux');
    }
  });

  it('hides the headline that says what the title says, and counts it in the text', () => {
    const shown = show(`<h1>  ${TITLE}</h1><p>Un deux</p>`, `${TITLE}\n\nUn deux`);
    expect(shown.isPlain).toBe(false);
    expect(shown.element.querySelector('h1')?.hidden).toBe(true);
    expect(shown.map.text.slice(11)).toBe('Un deux');
    expect(show('<h1>Un autre</h1>', 'Un autre').element.querySelector('h1')?.hidden).toBe(false);
  });

  it('has nothing that runs, loads, styles or leads elsewhere than to the web', () => {
    const { element, isPlain } = show(
      '<p style="color:red" class="a" id="b" data-c="d" onclick="x()">Un <a href="javascript:x()">deux</a> <img src="x" srcset="y" onerror="x()" alt="z">' +
        '<script>x()</script><style>p{}</style><svg><script>x()</script></svg></p><iframe src="x"></iframe><form><input name="y"></form>',
      'Un deux',
    );
    expect(isPlain).toBe(false);
    expect(element.innerHTML).toBe('<p>Un <a>deux</a> <img alt="z"></p>');
  });

  it('keeps what a text is read by: its direction and language, cells that span others, and where a list begins', () => {
    const html =
      '<p dir="rtl" lang="ar">نص</p><table><tbody><tr><th scope="row">a</th><td colspan="2" rowspan="3">b</td></tr></tbody></table>' +
      '<ol start="3" reversed=""><li value="4">c</li></ol>';
    const shown = show(html, 'نص\n\na\nb\n\nc');
    expect([shown.isPlain, shown.element.innerHTML]).toEqual([false, html]);
  });

  it('opens links in a tab of their own that learns nothing of ours', () => {
    expect(show('<p><a href="https://a.example/b">Un</a></p>', 'Un').element.innerHTML).toBe(
      '<p><a href="https://a.example/b" target="_blank" rel="noopener noreferrer">Un</a></p>',
    );
  });
});

function show(html: string, text: string): ShownContent {
  return keptContent({ html, text, title: TITLE });
}

function wordsAt({ map }: ShownContent, start: number, end: number): string {
  const found = boundariesAnywhere(map, start, end);
  return found ? (found.startContainer.textContent ?? '').slice(found.startOffset, found.endOffset) : '';
}

/** Marks are placed in what stands in the page. */
function boundariesAnywhere(map: ShownContent['map'], start: number, end: number): StaticRangeInit | null {
  document.body.replaceChildren(...map.segments.slice(0, 1).flatMap(({ node }) => rootOf(node)));
  return boundariesOf(map, { start, end });
}

function rootOf(node: Node): Node[] {
  return [node.getRootNode()];
}
