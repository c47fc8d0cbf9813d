import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/core/exports/bibtex';
import type { ExportableArticle } from '../../../src/model/export';
import { plainLine } from '../../../src/core/exports/plain-line';
import { makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { makeCited } from '../../support/make-cited';
import { strangeTexts } from '../../support/strange-texts';
import { systemReader } from '../../support/system-reader';
import { writeExport, writeOneFile } from '../../support/write-export';

function read(articles: readonly ExportableArticle[]): readonly Readonly<Record<string, unknown>>[] {
  return new Cite(writeOneFile(bibtex, articles)).data;
}

function keysOf(articles: readonly ExportableArticle[]): string[] {
  const file = [...writeExport(bibtex, articles).values()].join('');
  return [...file.matchAll(/^@article\{(?<key>[^,]*),$/gm)].map(({ groups }) => groups?.['key'] ?? '');
}

describe('the BibTeX format', () => {
  it('writes what BibTeX and biblatex know', () => {
    const [key] = keysOf([makeCited()]);
    expect(writeOneFile(bibtex, [makeCited()])).toBe(`@article{${key},
  title = {{Manœuvres au désert}},
  author = {Martin, Ann and von der Leyen, Ursula and {Agence France-Presse}},
  journal = {Le Journal},
  date = {2022-04-10},
  year = {2022},
  month = apr,
  url = {https://journal.example/2022/04/10/manoeuvres},
  urldate = {2022-04-11},
  langid = {french},
  keywords = {armée, désert},
  annote = {Article de fond.

quoted Les troupes sont arrivées — label\\_important — Vraiment ? À vérifier.},
}

`);
  });

  it('names the language of a region as its language', () => {
    expect(writeOneFile(bibtex, [makeCited({ language: 'fr-CA' })])).toContain('langid = {french},');
  });

  it('is read by Citation.js as it was', () => {
    expect(read([makeCited(), makeCited({ title: 'Deuxième', published: { value: '2022-04', source: 'meta' } })])).toMatchObject([
      {
        title: 'Manœuvres au désert',
        author: [
          { family: 'Martin', given: 'Ann' },
          { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' },
          { family: 'Agence France-Presse' },
        ],
        'container-title': 'Le Journal',
        issued: { 'date-parts': [[2022, 4, 10]] },
        accessed: { 'date-parts': [[2022, 4, 11]] },
        URL: 'https://journal.example/2022/04/10/manoeuvres',
        keyword: 'armée,désert',
      },
      { title: 'Deuxième', issued: { 'date-parts': [[2022, 4]] } },
    ]);
  });

  it('prints the signs of LaTeX, dashes and quotation marks as they are', () => {
    const title = '100 % de {vrai} & $faux_ #1 ~ ^ \\ <a> | a -- b --- ``c\'\' "d"';
    expect(read([makeArticle({ title })])[0]?.['title']).toBe(title);
  });

  it('names a brace that lacks its other, for BibTeX counts it', () => {
    const title = 'Un } puis un {';
    const file = writeOneFile(bibtex, [makeArticle({ title })]);
    expect(file.split('{').length).toBe(file.split('}').length);
    expect(file).toContain('{{Un \\textbraceright{} puis un \\textbraceleft{}}}');
    expect(read([makeArticle({ title })])[0]?.['title']).toBe(title);
  });

  it('leaves out what is not known', () => {
    const file = writeOneFile(bibtex, [makeArticle({ title: '', site: '', language: 'und' })]);
    expect(file).toContain('  title = {{https://journal.example/2022/04/10/manoeuvres}},\n  url = ');
    expect(file).not.toMatch(/journal =|date = \{2022-04-10|year|month|langid|author|keywords|annote/);
  });
});

describe('the keys of entries', () => {
  it('say author, year and title, and are the same whatever is exported with the article', () => {
    const [alone] = keysOf([makeCited()]);
    expect(alone).toMatch(/^martin-2022-manoeuvres-[0-9a-f]{6}$/);
    expect(keysOf([makeCited({ id: 'article-2' }), makeCited()])[1]).toBe(alone);
  });

  it('are each given once', () => {
    const keys = keysOf([makeCited(), makeCited(), makeCited({ id: 'article-2' }), makeArticle({ title: '北京', site: '' })]);
    expect(new Set(keys).size).toBe(4);
  });
});

it('is read whatever the words are, and gives them back', () => {
  for (const words of strangeTexts(150, 11, ['} }, @article{x,', '\\end{document}', '{{{', 'a and b, c', '% x', '\\'])) {
    const annotations = [makeNote({ note: words, tags: [words] })];
    const article = makeArticle({
      title: `a ${words} z`,
      site: words,
      authors: [words],
      address: `https://a.example/${words}`,
      annotations,
    });
    const items = read([article, makeCited()]);
    expect(items).toHaveLength(2);
    expect(spaced(items[0]?.['title'])).toBe(spaced(plainLine(`a ${words} z`)));
    expect(items[1]).toMatchObject({ title: 'Manœuvres au désert' });
  }
});

/** A reader of BibTeX takes any white space for a space. */
function spaced(words: unknown): string {
  return String(words).replaceAll(/\s+/g, ' ').trim();
}

const pandoc = systemReader('pandoc');

describe.skipIf(!pandoc)('pandoc', () => {
  it.each(['bibtex', 'biblatex'])('reads it as %s', (format) => {
    const title = '100 % de {vrai} & $faux_ #1 ~ ^ \\ <a> | a -- b';
    const text = writeOneFile(bibtex, [makeCited({ title })]);
    const items: unknown = JSON.parse(
      pandoc?.({ name: 'reperes.bib', text }, (path) => ['-f', format, '-t', 'csljson', path]) ?? '',
    );
    expect(items).toMatchObject([
      {
        title,
        author: [
          { family: 'Martin', given: 'Ann' },
          { family: 'Leyen', given: 'Ursula', 'dropping-particle': 'von der' },
          { literal: 'Agence France-Presse' },
        ],
        'container-title': 'Le Journal',
        issued: { 'date-parts': [[2022, 4, 10]] },
        accessed: { 'date-parts': [[2022, 4, 11]] },
        URL: 'https://journal.example/2022/04/10/manoeuvres',
        language: 'fr-FR',
        keyword: 'armée, désert',
      },
    ]);
  });
});
