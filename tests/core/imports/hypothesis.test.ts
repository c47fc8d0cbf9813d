import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypothesis as hypothesisExport } from '../../../src/core/exports/hypothesis';
import { hypothesis } from '../../../src/core/imports/hypothesis';
import type { Annotation } from '../../../src/model/annotation';
import { anyArticle, anyWords } from '../../support/any-annotations';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { readJsonFile } from '../../support/read-import';
import { writeOneFile } from '../../support/write-export';

const PAGE = 'https://journal.example/a';

function read(data: unknown): ReturnType<typeof readJsonFile> {
  return readJsonFile(hypothesis, JSON.stringify(data));
}

/** An annotation as the server gives it. */
function entry(fields: object = {}): object {
  return {
    id: '8sDVCv7xEeWTsD8-Jf5wKg',
    created: '2022-04-01T10:00:00.123456+00:00',
    updated: '2022-04-02T10:00:00.123456+00:00',
    user: 'acct:ann@hypothes.is',
    uri: PAGE,
    text: 'Vraiment ?',
    tags: ['à vérifier'],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    document: { title: ['Manœuvres'] },
    target: [
      {
        source: PAGE,
        selector: [
          { type: 'RangeSelector', startContainer: '/div[1]/p[2]', endContainer: '/div[1]/p[2]', startOffset: 0, endOffset: 6 },
          { type: 'TextPositionSelector', start: 1503, end: 1509 },
          { type: 'TextQuoteSelector', exact: 'Béchar', prefix: 'à ', suffix: ', hier' },
        ],
      },
    ],
    ...fields,
  };
}

const PAGE_NOTE = { target: [{ source: PAGE }] };

function annotationsOf(data: unknown): readonly Annotation[] {
  return read(data).articles.flatMap(({ annotations = [] }) => annotations);
}

describe('what the Hypothesis export wrote', () => {
  it('comes back as it was, whatever was marked and written', () => {
    fc.assert(
      fc.property(anyArticle(PAGE), (article) => {
        fc.pre((article.annotations ?? []).length > 0);
        const [back] = readJsonFile(hypothesis, writeOneFile(hypothesisExport, [article])).articles;
        expect(back?.annotations).toEqual(article.annotations);
        expect(back).toMatchObject({ address: PAGE, title: article.title, text: '' });
      }),
      { numRuns: 300 },
    );
  });

  it('comes back with a label, a tag that looks like one, and a note of a megabyte', () => {
    const text = 'Béchar, hier.';
    const note = 'À relire 😀 '.repeat(90_000);
    const annotations = [
      makeMark(text, 'Béchar', { label: '', tags: ['label:doubt'], note }),
      makeMark(text, 'hier', { id: '00000000-0000-4000-8000-000000000002', label: 'doubt', tags: ['label:doubt'] }),
    ];
    expect(annotationsOf(JSON.parse(writeOneFile(hypothesisExport, [makeArticle({ text, annotations })])))).toEqual(annotations);
  });

  it('keeps words, tags and a label of the default set on its way through their server', () => {
    const text = 'Béchar, hier.';
    const annotations = [
      makeMark(text, 'Béchar', { label: 'doubt', note: 'Où ?', tags: ['lieu'] }),
      makeNote({
        id: '00000000-0000-4000-8000-000000000002',
        note: 'Loin.',
        target: { type: 'subject', key: 'e:iso:DZ', name: 'Algérie' },
      }),
    ];
    const file = JSON.parse(writeOneFile(hypothesisExport, [makeArticle({ text, annotations })]));
    const kept = (file.annotations as Record<string, unknown>[]).map(({ text: words, tags, target, uri }, index) =>
      entry({ id: `theirs-${index}`, created: `2022-05-01T10:00:0${index}Z`, text: words, tags, target, uri }),
    );
    expect(annotationsOf({ rows: kept })).toMatchObject([
      { label: 'doubt', note: 'Où ?', tags: ['lieu'], target: { anchor: { quote: 'Béchar' } } },
      { label: '', note: 'Loin.', tags: ['about:Algérie'], target: { type: 'article' } },
    ]);
  });
});

describe('annotations of Hypothesis', () => {
  it('are quotes without a place, for theirs is one in the whole page', () => {
    const changed = '2022-04-02T10:00:00.123Z';
    const { articles } = read({ annotations: [entry()] });
    expect(articles).toEqual([
      {
        address: PAGE,
        title: 'Manœuvres',
        site: 'journal.example',
        authors: [],
        language: 'und',
        text: '',
        annotations: [
          {
            id: expect.stringMatching(/^[\da-f-]{36}$/),
            target: { type: 'passage', anchor: { start: 0, end: 6, quote: 'Béchar', prefix: 'à ', suffix: ', hier' } },
            label: '',
            note: 'Vraiment ?',
            tags: ['à vérifier'],
            createdAt: '2022-04-01T10:00:00.123Z',
            changedAt: { label: changed, note: changed, tags: changed },
          },
        ],
      },
    ]);
  });

  it.each([
    ['a file of the client', (annotations: object[]) => ({ export_date: '', annotations })],
    ['an answer of the server', (rows: object[]) => ({ total: 1, rows })],
    ['a list', (list: object[]) => list],
  ])('are read in %s, the same each time', (_, wrap) => {
    const data = wrap([entry(), entry({ id: 'b', uri: 'https://journal.example/b' })]);
    expect(hypothesis.recognise({ name: 'a.json', text: '' }, data)).toBe(true);
    expect(read(data).articles.map(({ address }) => address)).toEqual([PAGE, 'https://journal.example/b']);
    expect(read(data)).toEqual(read(data));
  });

  it('on pages are one note on the article', () => {
    const data = [
      entry({ ...PAGE_NOTE, id: 'a', text: 'Une.', tags: ['x'] }),
      entry({
        ...PAGE_NOTE,
        id: 'b',
        text: 'Deux.',
        tags: ['y', 'x'],
        created: '2022-04-03T10:00:00Z',
        updated: '2022-04-04T10:00:00Z',
      }),
    ];
    expect(annotationsOf(data)).toMatchObject([
      {
        target: { type: 'article' },
        note: 'Une.\n\nDeux.',
        tags: ['x', 'y'],
        createdAt: '2022-04-01T10:00:00.123Z',
        changedAt: { note: '2022-04-04T10:00:00.000Z' },
      },
    ]);
  });

  it('have their replies after them in the order they were written, each signed', () => {
    const reply = (id: string, text: string, user: string, created: string, ...before: string[]): object =>
      entry({
        ...PAGE_NOTE,
        id,
        text,
        user: `acct:${user}@hypothes.is`,
        created,
        references: ['8sDVCv7xEeWTsD8-Jf5wKg', ...before],
      });
    const data = {
      rows: [entry()],
      replies: [
        reply('c', 'Si.', 'ann', '2022-04-05', 'b'),
        reply('b', 'Non.', 'bob', '2022-04-04'),
        reply('d', '', 'bob', '2022-04-06'),
      ],
    };
    expect(annotationsOf(data)).toMatchObject([
      { target: { type: 'passage' }, note: 'Vraiment ?\n\n— ann\n\nNon.\n\n— bob\n\nSi.\n\n— ann' },
    ]);
  });

  it('that reply to what the file has not are notes on the page', () => {
    expect(annotationsOf([entry({ ...PAGE_NOTE, references: ['elsewhere'] })])).toMatchObject([
      { target: { type: 'article' }, note: 'Vraiment ?' },
    ]);
    const circle = [
      entry({ ...PAGE_NOTE, id: 'a', references: ['b'] }),
      entry({ ...PAGE_NOTE, id: 'b', text: 'Oui.', created: '2022-04-02', references: ['a'] }),
    ];
    expect(annotationsOf(circle)).toMatchObject([{ note: 'Vraiment ?\n\nOui.' }]);
  });

  it('that are there twice are one, as it was last', () => {
    const later = entry({ text: 'Sûr ?', updated: '2022-04-03T10:00:00Z' });
    expect(annotationsOf([later, entry()])).toMatchObject([{ note: 'Sûr ?', changedAt: { note: '2022-04-03T10:00:00.000Z' } }]);
    expect(annotationsOf([entry(), later])).toMatchObject([{ note: 'Sûr ?' }]);
  });

  it('without words are kept on passages only', () => {
    expect(annotationsOf([entry({ text: '', tags: [] })])).toMatchObject([{ note: '', tags: [] }]);
    expect(read([entry({ ...PAGE_NOTE, text: '', tags: [] })])).toEqual({ articles: [] });
  });

  it('of what is no page of the web are left out and counted', () => {
    const others = ['urn:x-pdf:1', 'javascript:alert(1)', 'file:///a'].map((uri) => entry({ uri, target: [{ source: uri }] }));
    expect(read([...others, entry()]).articles).toHaveLength(1);
    expect(read(others)).toEqual({ articles: [], leftOut: 3 });
  });
});

describe('what is no file of Hypothesis', () => {
  it.each([
    ['annotations[1]', { annotations: [entry(), 5] }],
    ['annotations[0].text', { annotations: [entry({ text: {} })] }],
    ['rows[0].tags[1]', { rows: [entry({ tags: ['a', 5] })] }],
    ['[0].uri', [entry({ uri: 5 })]],
    ['[0].target[0].selector.exact', [entry({ target: [{ selector: [{ type: 'TextQuoteSelector', exact: 5 }] }] })]],
    ['[0].document.title', [entry({ document: { title: [{}] } })]],
    ['[0].tags[0]', [entry({ tags: ['x'.repeat(1001)] })]],
  ])('is refused by its field: %s', (where, data) => {
    expect(() => read(data)).toThrow(expect.objectContaining({ name: 'ImportFault', code: 'badField', where }));
  });

  it.each([
    [{}],
    [[]],
    [{ annotations: {} }],
    [{ rows: [] }],
    [[{ url: PAGE, highlights: [] }]],
    [5],
    [null],
    [[{ type: 'Annotation', target: PAGE }]],
  ])('is not recognised: %j', (data) => expect(hypothesis.recognise({ name: 'a.json', text: '' }, data)).toBe(false));

  it('never fails but by a fault, whatever stands where', () => {
    const tree = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, 5, true, PAGE, 'TextQuoteSelector', '8sDVCv7xEeWTsD8-Jf5wKg'),
        anyWords,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('source', 'selector', 'type', 'exact', 'title', 'subject', 'changedAt', 'label', 'id', '__proto__'),
          tie('tree'),
          { maxKeys: 4 },
        ),
      ),
    })).tree;
    const fields = fc.dictionary(
      fc.constantFrom('id', 'uri', 'text', 'tags', 'target', 'document', 'references', 'user', 'created', 'reperes'),
      tree,
      { maxKeys: 3 },
    );
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 3 }), (some) => {
        try {
          read(some.map((one) => entry(one)));
        } catch (error) {
          expect(error).toMatchObject({ name: 'ImportFault' });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
