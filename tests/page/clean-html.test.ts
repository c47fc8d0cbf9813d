// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTextMap } from '../../src/page/build-text-map';
import { cleanHtml } from '../../src/page/clean-html';
import { readArticle } from '../../src/page/read-article';
import { parsePage } from '../support/parse-page';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');

describe('kept HTML', () => {
  it.each(readdirSync(FOLDER))('of the page %s reads as its text', (slug) => {
    const address = `https://courrier.example/monde/${slug}.html`;
    const reading = readArticle(parsePage(readFileSync(join(FOLDER, slug, 'page.html'), 'utf8'), address), address);
    if (!reading) return;
    const html = cleanHtml(reading.map);
    expect(html).not.toBe('');
    expect(buildTextMap([parsePage(html).body], () => true).text).toBe(reading.draft.text);
  });

  it('keeps headings, lists, quotations, tables, emphasis and figures with what their images show', () => {
    const html =
      '<h2>Titre</h2><p>Un <em>mot</em> <strong lang="en">two</strong></p><ul><li>a</li></ul><ol start="3"><li>b</li></ol>' +
      '<blockquote><p>Cité</p></blockquote><table><tbody><tr><th scope="row">c</th><td colspan="2">d</td></tr></tbody></table>' +
      '<figure><img alt="Un port"><figcaption>Le port.</figcaption></figure>';
    expect(cleaned(html)).toBe(html);
  });

  it('keeps links that lead to the web, as whole addresses, and the words alone of others', () => {
    expect(cleaned('<p><a href="/b?c=1" onclick="x()" target="_blank">un</a> <a href="javascript:x()">deux</a></p>')).toBe(
      '<p><a href="https://journal.example/b?c=1">un</a> <a>deux</a></p>',
    );
    expect(cleaned('<p><a href=" java\nscript:x()">a</a><a href="data:text/html,x">b</a></p>')).toBe('<p><a>a</a><a>b</a></p>');
  });

  it('holds nothing that runs, loads or styles', () => {
    const html = cleaned(`<div style="background:url(//x.example/a)" onmouseover="x()"><p id="a" class="b">Un
      <img src="//x.example/b.png" srcset="//x.example/c.png 2x" alt="x" onerror="x()"> deux</p><svg><a xlink:href="javascript:x()">
      <text>trois</text></a></svg><iframe src="//x.example/d" srcdoc="<script>x()</script>"></iframe><video poster="//x.example/e"></video><object data="//x.example/f"></object><p><font color="red">cinq</font></p></div>`);
    expect(html).not.toMatch(/x\.example|x\(\)|style|class|id=|svg|math|iframe|video|object/);
    expect(html).toContain('<p>Un deux</p>');
    expect(html).toContain('<p>cinq</p>');
  });

  it('makes paragraphs of what the page parts by other means', () => {
    expect(cleaned('<div>un<p>deux</p>trois<br><br>quatre<br>cinq</div>')).toBe(
      '<p>un</p><p>deux</p><p>trois</p><p>quatre<br>cinq</p>',
    );
    expect(cleaned('<ul><li><div>a</div><div>b</div></li></ul>')).toBe('<ul><li><p>a</p><p>b</p></li></ul>');
    expect(cleaned('<p>Un<br><br>deux</p>')).toBe('<p>Un<br><br>deux</p>');
  });

  it('is not there for elements in each other that no HTML can say, and where it would be too long', () => {
    const nested = parsePage('<p>un</p><table><tr><td>deux</td></tr></table><p>quatre</p>');
    nested.querySelector('tbody')?.append('trois');
    expect(cleanHtml(buildTextMap([nested.body], () => true))).toBe('');
    expect(cleaned(`<p>${'a'.repeat(2_000_000)}</p>`)).toBe('');
  });

  it('changes nothing of the page', () => {
    const page = parsePage('<p>un <b>deux</b></p><p>trois</p>');
    const before = page.documentElement.outerHTML;
    cleanHtml(buildTextMap([page.body], () => true));
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

function cleaned(html: string): string {
  // Words before and after, so that no element of the article holds all of it.
  const page = parsePage(`<p>Début</p>${html}<p>Fin</p>`);
  return cleanHtml(buildTextMap([page.body], () => true))
    .replace(/^<p>Début<\/p>/, '')
    .replace(/<p>Fin<\/p>$/, '');
}
