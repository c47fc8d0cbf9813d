import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../../src/core/exports/json';
import { jsonArchive, pageNames } from '../../../src/core/exports/json-archive';
import { readImport } from '../../../src/core/imports/read-import';
import { anyLibrary, asRead, besidesIn } from '../../support/generated-libraries';
import { makeMark } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { parsePage } from '../../support/parse-page';
import { writeExport, writeOneFile } from '../../support/write-export';

const TEXT = 'Les ministres se sont vus à Alger.';
const CONTEXT = {
  importedAt: '2022-05-01T00:00:00.000Z',
  idOf: (words: string) => words,
  decode: (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
};

describe('the archive', () => {
  it('holds the same library as the JSON, and a page of each article of which HTML is kept', () => {
    const kept = makeArticle({ text: TEXT, title: 'Alger', html: `<p>${TEXT}</p>`, annotations: [makeMark(TEXT, 'Alger')] });
    const articles = [kept, makeArticle({ id: 'b' }), { ...kept, id: 'c' }];
    const files = writeExport(jsonArchive, articles);
    expect([...files.keys()]).toEqual(['library.json', 'articles/Alger.html', 'articles/Alger (2).html']);
    expect(files.get('library.json')).toBe(writeOneFile(json, articles));
    expect(pageNames(articles)).toEqual([...files.keys()].slice(1));
  });

  it('is read back without loss, its pages passed over', () => {
    fc.assert(
      fc.property(anyLibrary, (generated) => {
        fc.pre(generated.articles.length > 0);
        const files = writeExport(jsonArchive, generated.articles, besidesIn(generated));
        const { format, ...library } = readImport({ name: 'x.zip', bytes: zip(files) }, CONTEXT);
        const { labels = [], ...read } = asRead(generated);
        expect(library).toEqual({ ...read, ...(labels.length > 0 && { labels }) });
        expect(format).toBe('json');
      }),
    );
  });

  it('passes over pages that look like a list of bookmarks', () => {
    const html = `<dl><dt><a href="https://autre.example/">x</a></dt></dl><p>${TEXT}</p>`;
    const articles = [makeArticle({ text: TEXT, html: `${html}` })];
    const files = writeExport(jsonArchive, articles);
    files.set('articles/Manœuvres au désert.html', html);
    const { articles: read } = readImport({ name: 'x.zip', bytes: zip(files) }, CONTEXT);
    expect(read).toEqual(articles);
  });

  it('has pages that run, load and lead nothing, whoever wrote the article', () => {
    const evil =
      '"><script>alert(1)</script><img src=x onerror=alert(1)><meta http-equiv="refresh" content="0;url=https://e.example">';
    const article = makeArticle({
      title: evil,
      site: evil,
      authors: [evil],
      language: evil,
      text: evil,
      html: `${evil}<p>${evil}</p>`,
    });
    const [, page = ''] = writeExport(jsonArchive, [{ ...article, address: 'javascript:alert(1)' }]).values();
    const document = parsePage(page);
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect(document.querySelectorAll('meta[http-equiv]')).toHaveLength(1);
    expect(document.querySelector('script, img[src], iframe, object, link, base, form, [onerror]')).toBeNull();
    expect([...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))).toEqual([]);
    expect(document.characterSet).toBe('UTF-8');
    expect(document.title).not.toBe('');
  });
});

function zip(files: ReadonlyMap<string, string>): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])));
}
