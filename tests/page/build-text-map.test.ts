// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTextMap } from '../../src/page/build-text-map';
import { parsePage } from '../support/parse-page';

describe('the text of a page', () => {
  it.each([
    ['parts paragraphs by an empty line', '<p>Alger</p><p>Moscou</p>', 'Alger\n\nMoscou'],
    ['parts a headline from what follows', '<h1>Alger</h1>Moscou', 'Alger\n\nMoscou'],
    ['parts a bare text from the block after it', 'Alger<div>Moscou</div>Tunis', 'Alger\n\nMoscou\n\nTunis'],
    ['parts lines at a line break', '<p>Alger<br>Moscou</p>', 'Alger\nMoscou'],
    ['makes an empty line of two line breaks', '<p>Alger<br> <br>Moscou</p>', 'Alger\n\nMoscou'],
    ['makes one break of many', '<div><p>Alger</p></div><br><br><section><p>Moscou</p></section>', 'Alger\n\nMoscou'],
    ['parts list points by lines', '<ul><li>Alger</li><li>Moscou</li></ul>', 'Alger\nMoscou'],
    [
      'parts cells and rows of a table',
      '<table><tr><td>Alger</td><td>4</td></tr><tr><td>Oran</td><td>5</td></tr></table>',
      'Alger\n4\nOran\n5',
    ],
    [
      'parts a caption from its picture’s neighbours',
      '<p>Alger</p><figure><img><figcaption>Moscou</figcaption></figure>',
      'Alger\n\nMoscou',
    ],
    ['joins what only looks parted in the source', '<p>mer<b>cre</b>di\n   16 <i> juin</i></p>', 'mercredi 16 juin'],
    ['keeps a blank that stands between two elements', '<p><b>16</b> <i>juin</i></p>', '16 juin'],
    ['joins a word over a comment and a suggested break', '<p>Au<!-- coupure -->tri<wbr>che</p>', 'Autriche'],
    ['keeps a no-break space as it is', '<p>5\u00A0avril</p>', '5\u00A0avril'],
    ['makes no paragraph of a lone no-break space', '<p>Alger</p><p>&nbsp;</p><p>Moscou</p>', 'Alger\n\nMoscou'],
    ['keeps a no-break space that stands alone in an element', '<p>5<b>&nbsp;</b>avril</p>', '5\u00A0avril'],
    [
      'parts words that styles show as blocks',
      '<p><a style="display:block">Berlin</a><a style="display:block">Paris</a></p>',
      'Berlin\nParis',
    ],
    ['parts words in boxes side by side', '<p><b style="display:inline-block">Berlin</b><b>Paris</b></p>', 'Berlin\nParis'],
    ['joins a drop cap to its word', '<p><b style="display:block">L</b>a rencontre</p>', 'La rencontre'],
    ['joins a drop cap after an opening mark', '<p><b style="display:inline-block">«\u00A0V</b>ous</p>', '«\u00A0Vous'],
    ['begins and ends with a word', ' <div> <p> </p> <p> Alger </p> </div> ', 'Alger'],
  ])('%s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('is its beginning where a page is longer than any article', () => {
    const page = parsePage('<p>Alger</p><p id="long"></p><p>Moscou</p>');
    const long = page.querySelector('#long') ?? page.body;
    long.textContent = 'é'.repeat(6_000_000);
    expect(buildTextMap([page.body], () => true).text).toBe('Alger\n\nMoscou');
    long.textContent = 'Tunis '.repeat(900_000);
    expect(buildTextMap([page.body], () => true).text.length).toBeLessThanOrEqual(5_000_000);
  });

  it('never fuses the words of two blocks, however they are nested', () => {
    const blocks = ['div', 'p', 'section', 'article', 'li', 'td', 'dd', 'h2', 'blockquote', 'figcaption', 'pre', 'summary'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...blocks), fc.nat(3)), { minLength: 2, maxLength: 12 }), (nested) => {
        const root = document.createElement('div');
        const words = nested.map((_, number) => `mot${number}`);
        nested.forEach(([name, depth], number) => {
          let parent: Element = root;
          for (let level = 0; level < depth; level += 1) parent = parent.lastElementChild ?? parent;
          const block = document.createElement(name);
          block.textContent = words[number] ?? '';
          parent.append(block);
        });
        const { text } = buildTextMap([root], () => true);
        expect(text.split(/\s+/).toSorted()).toEqual(words.toSorted());
      }),
    );
  });
});

function read(html: string): string {
  return buildTextMap([parsePage(html).body], () => true).text;
}
