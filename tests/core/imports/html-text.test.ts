import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlText } from '../../../src/core/imports/html-text';
import { anyWords } from '../../support/any-annotations';

it.each([
  ['<p>Un <b>lieu</b> &amp; un nom.</p>', 'Un lieu & un nom.'],
  ['<p>Un</p><p>Deux</p>', 'Un\nDeux'],
  ['<ul><li>Un</li>\n\n  <li> Deux </li></ul>', 'Un\nDeux'],
  ['Un<br>Deux', 'Un\nDeux'],
  ['<script>alert(1)</script>Un<style>b{}</style>', 'Un'],
  ['<img src=x onerror=alert(1)>', ''],
  ['<p>pas fini', 'pas fini'],
  ['1 &lt; 2 &#128512;', '1 < 2 😀'],
  ['', ''],
])('reads %j', (html, text) => expect(htmlText(html)).toBe(text));

it('gives back any words in a paragraph, but for white space around lines', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const html = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const lines = words.split('\n').map((line) => line.trim());
      expect(htmlText(`<p>${html}</p>`)).toBe(lines.filter(Boolean).join('\n'));
    }),
    { numRuns: 500 },
  );
});

it('reads deep and long pieces', () => {
  expect(htmlText(`${'<div>'.repeat(100_000)}Un${'</div>'.repeat(100_000)}`)).toBe('Un');
  expect(htmlText(`${' '.repeat(1_000_000)}Un`)).toBe('Un');
});
