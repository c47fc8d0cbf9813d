import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { w3c as w3cExport } from '../../../src/core/exports/w3c';
import { w3c } from '../../../src/core/imports/w3c';
import { anyArticles, inOrder } from '../../support/any-annotations';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makePlace } from '../../support/make-article';
import { IMPORTED_AT, readJsonFile } from '../../support/read-import';
import { writeOneFile } from '../../support/write-export';

const PAGE = 'https://journal.example/a';
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

function read(data: unknown): ReturnType<typeof readJsonFile> {
  return readJsonFile(w3c, JSON.stringify(data));
}

/** The one annotation that a file has. */
function readOne(data: object): NonNullable<ReturnType<typeof read>['articles'][0]['annotations']>[0] | undefined {
  const [article, ...others] = read({ '@context': CONTEXT, type: 'Annotation', ...data }).articles;
  expect(others).toEqual([]);
  expect(article?.annotations).toHaveLength(1);
  return article?.annotations?.[0];
}

describe('what the W3C export wrote', () => {
  it('comes back as it was, whatever was marked and written', () => {
    fc.assert(
      fc.property(anyArticles, fc.boolean(), (articles, articleText) => {
        const annotated = articles.filter(({ annotations = [] }) => annotations.length > 0);
        fc.pre(annotated.length > 0);
        const file = writeOneFile(w3cExport, articles, { choices: { articleText } });
        const { articles: back } = readJsonFile(w3c, file);
        expect(back.map(({ annotations }) => annotations)).toEqual(annotated.map(({ annotations }) => annotations));
        expect(back.map(({ address, title, text }) => ({ address, title, text }))).toEqual(
          annotated.map(({ address, title, text }) => ({ address, title, text: articleText ? text : '' })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('brings what is known of the article, its text and labels, and nothing that the machine marked', () => {
    const text = 'Béchar, hier.';
    const published = { value: '2022-04-10', stamp: '2022-04-10T08:00:00+02:00', source: 'json-ld' } as const;
    const article = makeArticle({
      text,
      authors: ['Ann', 'Bob'],
      published,
      mentions: [makePlace(text, 'Béchar')],
      annotations: [makeMark(text, 'hier')],
    });
    const labels = [{ id: 'own', name: 'À moi', colour: 'pink', line: 'wavy' }] as const;
    const { id: _, updatedAt: __, mentions: ___, ...head } = article;
    expect(readJsonFile(w3c, writeOneFile(w3cExport, [article], { labels }))).toEqual({ articles: [head], labels });
    const { text: ____, savedAt: _____, ...known } = head;
    const withoutText = writeOneFile(w3cExport, [article], { choices: { articleText: false } });
    expect(readJsonFile(w3c, withoutText)).toEqual({ articles: [{ ...known, text: '' }] });
  });

  it('brings notes that belong to no article', () => {
    const subjectNotes = [makeNote({ note: 'Loin.', target: { type: 'subject', key: 'e:iso:DZ', name: 'Algérie' } })];
    expect(readJsonFile(w3c, writeOneFile(w3cExport, [], { subjectNotes }))).toEqual({ articles: [], subjectNotes });
  });

  it('has nothing inside where only the machine marked', () => {
    const article = makeArticle({ text: 'Béchar', mentions: [makePlace('Béchar', 'Béchar')] });
    expect(readJsonFile(w3c, writeOneFile(w3cExport, [article]))).toEqual({ articles: [] });
  });

  it('holds a note of a megabyte', () => {
    const note = 'À relire 😀 '.repeat(90_000);
    const article = makeArticle({ annotations: [makeNote({ note })] });
    expect(readJsonFile(w3c, writeOneFile(w3cExport, [article])).articles[0]?.annotations?.[0]?.note).toBe(note);
  });
});

describe('annotations of others', () => {
  it('of Hypothesis’ JSON-LD are quotes, notes and tags', () => {
    const annotation = readOne({
      id: 'https://hypothes.is/a/8sDVCv7xEeWTsD8-Jf5wKg',
      created: '2022-04-01T10:00:00.123456+00:00',
      modified: '2022-04-02T10:00:00.123456+00:00',
      creator: 'acct:ann@hypothes.is',
      body: [
        { type: 'TextualBody', value: 'Vraiment ?', format: 'text/markdown' },
        { type: 'TextualBody', value: 'à vérifier', purpose: 'tagging' },
      ],
      target: [
        {
          source: PAGE,
          selector: [
            { type: 'XPathSelector', value: '/div[1]', refinedBy: { type: 'TextPositionSelector', start: 3, end: 9 } },
            { type: 'TextPositionSelector', start: 503, end: 509 },
            { type: 'TextQuoteSelector', exact: 'Béchar', prefix: 'à ', suffix: ', hier' },
          ],
        },
      ],
    });
    const changed = '2022-04-02T10:00:00.123Z';
    expect(annotation).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      target: { type: 'passage', anchor: { start: 0, end: 6, quote: 'Béchar', prefix: 'à ', suffix: ', hier' } },
      label: '',
      note: 'Vraiment ?',
      tags: ['à vérifier'],
      createdAt: '2022-04-01T10:00:00.123Z',
      changedAt: { label: changed, note: changed, tags: changed },
    });
  });

  it('of Recogito are passages with comments and tags', () => {
    const annotation = readOne({
      id: '3d9f2d5c-7a0e-4d3b-8b3e-2b1a5d4c9f10',
      body: [
        { purpose: 'commenting', value: 'Un lieu.' },
        { purpose: 'tagging', value: 'lieu' },
      ],
      target: [
        {
          source: PAGE,
          selector: [
            { type: 'TextQuoteSelector', exact: 'Béchar' },
            { type: 'TextPositionSelector', start: 3, end: 9 },
          ],
        },
      ],
    });
    expect(annotation).toMatchObject({
      id: '3d9f2d5c-7a0e-4d3b-8b3e-2b1a5d4c9f10',
      note: 'Un lieu.',
      tags: ['lieu'],
      createdAt: IMPORTED_AT,
    });
    // What has no date gives way to all that the reader changes.
    expect(annotation?.changedAt.note).toBe('1970-01-01T00:00:00.000Z');
  });

  it('take a body of HTML for its words, and run nothing', () => {
    const value = '<p>Un <b>lieu</b> &amp; un nom.</p><script>alert(1)</script><p onclick="x()">Oui.</p>';
    expect(readOne({ body: { type: 'TextualBody', value, format: 'text/html' }, target: PAGE })?.note).toBe(
      'Un lieu & un nom.\nOui.',
    );
  });

  it.each([
    ['assessing', { body: { type: 'TextualBody', value: 'Bon.' } }, 'Bon.'],
    ['linking', { body: 'https://journal.example/b' }, 'https://journal.example/b'],
    [
      'identifying',
      { body: { type: 'SpecificResource', source: { id: 'https://sws.geonames.org/1/' }, purpose: 'identifying' } },
      'https://sws.geonames.org/1/',
    ],
    ['of a kind of its own', { bodyValue: 'Texte.' }, 'Texte.'],
    [
      'describing',
      {
        body: {
          type: 'Choice',
          items: [
            { type: 'TextualBody', value: 'Un.' },
            { type: 'TextualBody', value: 'Two.' },
          ],
        },
      },
      'Un.',
    ],
  ])('keep what is %s as a note', (motivation, fields, note) => {
    expect(readOne({ id: 'urn:x', motivation, ...fields, target: PAGE })).toMatchObject({ target: { type: 'article' }, note });
  });

  it('take the bodies of a tagging annotation for tags', () => {
    const body = [
      { type: 'TextualBody', value: 'lieu' },
      { type: 'TextualBody', value: 'Pourquoi ?', purpose: 'questioning' },
    ];
    expect(readOne({ motivation: 'tagging', body, target: PAGE })).toMatchObject({ tags: ['lieu'], note: 'Pourquoi ?' });
  });

  it('on several targets are one on each', () => {
    const target = [PAGE, { source: 'https://journal.example/b' }];
    const { articles } = read({ type: 'Annotation', id: 'urn:x', bodyValue: 'Oui.', target });
    expect(articles.map(({ address }) => address)).toEqual([PAGE, 'https://journal.example/b']);
    const ids = articles.flatMap(({ annotations = [] }) => annotations.map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
  });

  it('are signed where there are several people', () => {
    const notes = ['Ann', 'Bob', 'Ann'].map((name, index) => ({
      type: 'Annotation',
      id: `urn:${index}`,
      created: `2022-04-01T10:00:0${index}Z`,
      creator: { type: 'Person', name },
      bodyValue: `Note ${index}.`,
      target: PAGE,
    }));
    expect(read(notes).articles[0]?.annotations).toMatchObject([
      { note: 'Note 0.\n\n— Ann\n\nNote 1.\n\n— Bob\n\nNote 2.\n\n— Ann' },
    ]);
  });

  it('are known again when the same file comes twice', () => {
    const file = JSON.stringify([{ type: 'Annotation', bodyValue: 'Oui.', target: PAGE }]);
    expect(readJsonFile(w3c, file)).toEqual(readJsonFile(w3c, file));
  });

  it('are found in pages, in pages in pages, and in graphs', () => {
    const note = (bodyValue: string): object => ({
      type: 'Annotation',
      id: `urn:${bodyValue}`,
      bodyValue,
      target: `https://journal.example/${bodyValue}`,
    });
    const addresses = (data: unknown): string[] => read(data).articles.map(({ address }) => address.slice(-1));
    expect(addresses({ type: 'AnnotationPage', items: [note('a'), note('b')] })).toEqual(['a', 'b']);
    const next = { type: 'AnnotationPage', items: [note('c')] };
    expect(
      addresses({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [note('a'), note('b')], next } }),
    ).toEqual(['a', 'b', 'c']);
    expect(addresses({ '@context': CONTEXT, '@graph': [note('a'), note('b')] })).toEqual(['a', 'b']);
  });

  it('on what is no page of the web are left out and counted', () => {
    const target = [
      'javascript:alert(1)',
      'urn:x-pdf:1',
      'data:text/html,<script>',
      'file:///etc/passwd',
      { id: '' },
      'https://',
    ];
    const data = [
      { type: 'Annotation', bodyValue: 'Non.', target },
      { type: 'Annotation', bodyValue: 'Oui.', target: PAGE },
    ];
    expect(read(data)).toMatchObject({ articles: [{ address: PAGE }], leftOut: 6 });
  });

  it('without words are kept on a passage only', () => {
    const selector = { type: 'TextQuoteSelector', exact: 'Béchar' };
    expect(readOne({ target: { source: PAGE, selector } })).toMatchObject({ target: { type: 'passage' }, note: '' });
    expect(read({ type: 'Annotation', target: PAGE })).toEqual({ articles: [] });
  });

  it('find their place by code points in a text that the file has, and only there', () => {
    const article = makeArticle({ address: PAGE, text: '😀 à Béchar', annotations: [makeMark('😀 à Béchar', 'à')] });
    const file = JSON.parse(writeOneFile(w3cExport, [article]));
    const foreign = (selector: object): object => ({
      type: 'Annotation',
      id: 'urn:x',
      created: '2030-01-01',
      target: { source: PAGE, selector },
    });
    const place = (selector: object | object[]): unknown => {
      const items = [...file.first.items, foreign(selector)];
      return read({ ...file, first: { ...file.first, items } }).articles[0]?.annotations?.[1]?.target;
    };
    const position = { type: 'TextPositionSelector', start: 4, end: 10 };
    expect(place([{ type: 'TextQuoteSelector', exact: 'Béchar' }, position])).toMatchObject({
      anchor: { start: 5, end: 11, quote: 'Béchar' },
    });
    expect(place(position)).toMatchObject({ anchor: { start: 5, end: 11, quote: 'Béchar', prefix: '😀 à ' } });
    expect(place([{ type: 'TextQuoteSelector', exact: 'Alger' }, position])).toMatchObject({
      anchor: { start: 0, end: 5, quote: 'Alger' },
    });
  });

  it('keeps the order in which annotations were made', () => {
    const note = (second: number): object => ({
      type: 'Annotation',
      id: `urn:${second}`,
      created: `2022-04-01T10:00:0${second}Z`,
      target: { source: PAGE, selector: { type: 'TextQuoteSelector', exact: `Mot ${second}` } },
    });
    const [article] = read([note(2), note(0), note(1)]).articles;
    expect(article?.annotations).toEqual(inOrder(article?.annotations ?? []));
    expect(article?.annotations).toMatchObject([0, 1, 2].map((second) => ({ target: { anchor: { quote: `Mot ${second}` } } })));
  });
});

describe('the examples of the model', () => {
  it('are all read, as far as they are on pages and say something', () => {
    const file = readFileSync(new URL('../../fixtures/w3c/samples/collection1.json', import.meta.url), 'utf8');
    const { articles } = readJsonFile(w3c, file);
    const annotations = articles.flatMap(({ annotations: some = [] }) => some);
    const items = JSON.parse(file).first.items as unknown[];
    expect(items.length).toBe(41);
    expect(annotations.length).toBeGreaterThan(10);
    expect(annotations).toContainEqual(
      expect.objectContaining({
        target: { type: 'passage', anchor: expect.objectContaining({ quote: 'anotation', prefix: 'this is an ' }) },
      }),
    );
  });
});
