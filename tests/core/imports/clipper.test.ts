import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipper as clipperExport } from '../../../src/core/exports/clipper';
import { clipper } from '../../../src/core/imports/clipper';
import { isOnPassage, type Annotation, type PassageAnnotation } from '../../../src/model/annotation';
import { DEFAULT_LABELS } from '../../../src/model/label';
import { anyArticles, anyWords } from '../../support/any-annotations';
import { makeMark } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { IMPORTED_AT, readJsonFile } from '../../support/read-import';
import { writeOneFile } from '../../support/write-export';

const PAGE = 'https://journal.example/a';
const LONG_AGO = '1970-01-01T00:00:00.000Z';

function read(data: unknown): ReturnType<typeof readJsonFile> {
  return readJsonFile(clipper, JSON.stringify(data));
}

function annotationsOf(data: unknown): readonly Annotation[] {
  return read(data).articles.flatMap(({ annotations = [] }) => annotations);
}

/** As much of a mark as the format holds: see its table. */
function asHeld(annotation: PassageAnnotation): Annotation[] {
  const { anchor } = annotation.target;
  const quote = anchor.quote.trim();
  const isHeld = /\S/.test(anchor.quote.replaceAll('\n', ''));
  if (!isHeld) return [];
  const whole = anchor.prefix + anchor.quote + anchor.suffix;
  const before = anchor.quote.length - anchor.quote.trimStart().length;
  const from = anchor.prefix.length + before;
  const to = from + quote.length;
  const isDefault = DEFAULT_LABELS.some(({ id }) => id === annotation.label);
  const tags = [...annotation.tags, ...(annotation.label !== '' && !isDefault ? [`label/${annotation.label}`] : [])];
  const changed = annotation.createdAt;
  const start = anchor.start + before;
  return [
    {
      ...annotation,
      target: {
        type: 'passage',
        anchor: {
          start,
          end: start + quote.length,
          quote,
          prefix: whole.slice(Math.max(0, from - 32), from),
          suffix: whole.slice(to, to + 32),
        },
      },
      label: isDefault ? annotation.label : '',
      tags,
      changedAt: { label: changed, note: changed, tags: changed },
    },
  ];
}

/** What reads as a tag comes back as one, and a tag of one line is held only. */
function isHeldAsIs({ note, tags }: Annotation): boolean {
  return !/^#\S[^\n]*$/.test(note) && tags.every((tag) => !tag.includes('\n') && !tag.startsWith('label/'));
}

describe('what the Clipper export wrote', () => {
  it('comes back as far as the format holds it', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyArticles, (all) => {
        const articles = all.map((article) => ({ ...article, annotations: (article.annotations ?? []).filter(isHeldAsIs) }));
        const held = articles
          .map(({ annotations }) => annotations.filter(isOnPassage).flatMap(asHeld))
          .filter((some) => some.length > 0);
        const file = writeOneFile(clipperExport, articles);
        if (held.length === 0) return;
        compared += held.length;
        expect(readJsonFile(clipper, file).articles.map(({ annotations }) => annotations)).toEqual(held);
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('holds when marks were made, of several made at once too', () => {
    const annotations = ['Un', 'Deux'].map((words, index) =>
      makeMark('Un Deux', words, { id: `00000000-0000-4000-8000-00000000000${index}` }),
    );
    const file = writeOneFile(clipperExport, [makeArticle({ text: 'Un Deux', annotations })]);
    const [{ createdAt } = { createdAt: '' }] = annotations;
    expect(annotationsOf(JSON.parse(file)).map((annotation) => annotation.createdAt)).toEqual([createdAt, createdAt]);
  });

  it('holds a note of a megabyte, and one with a heading', () => {
    const note = `# À relire\n\n${'😀 <b> &amp; '.repeat(90_000)}`;
    const file = writeOneFile(clipperExport, [
      makeArticle({ text: 'Béchar', annotations: [makeMark('Béchar', 'Béchar', { note })] }),
    ]);
    expect(readJsonFile(clipper, file).articles[0]?.annotations?.[0]?.note).toBe(note);
  });

  it('comes back from its own store: without its place, in its own ids', () => {
    const text = 'Un.\n\nLes troupes\n\nsont là.';
    const mark = makeMark(text, 'troupes\n\nsont', { note: 'Qui ?', tags: ['x'], label: 'doubt' });
    const [page] = JSON.parse(writeOneFile(clipperExport, [makeArticle({ text, annotations: [mark] })]));
    const data = page.data.map((record: { id: string }) => ({ ...record, id: String(Number(record.id) + 5) }));
    const highlights = [{ text: '', timestamp: new Date(Date.parse(mark.createdAt) + 5).toISOString() }];
    const { block: _, textHash: __, ...anchor } = mark.target.anchor;
    expect(annotationsOf([{ ...page, data, highlights }])).toMatchObject([
      { id: mark.id, label: 'doubt', note: 'Qui ?', tags: ['x'], target: { anchor } },
    ]);
  });
});

describe('highlights of Obsidian Web Clipper', () => {
  const records = [
    {
      id: '1767225600000_tx_0',
      type: 'text',
      xpath: '/html[1]/body[1]/p[2]',
      content: '<p class="x">Les <em>troupes</em> &amp; leurs&nbsp;chefs</p>',
      startOffset: 4,
      endOffset: 30,
      textQuote: { prefix: 'Hier. ', suffix: ' arrivent.' },
      groupId: 'grp_1',
      notes: ['Qui ?', 'Et pourquoi ?'],
    },
    {
      id: '1767225600000_tx_1',
      type: 'text',
      xpath: '/html[1]/body[1]/p[3]',
      content: '<p>Puis rien</p>',
      startOffset: 0,
      endOffset: 9,
      groupId: 'grp_1',
    },
    { id: '1767225600001_el_0', type: 'element', xpath: '/html[1]/body[1]/img[1]', content: '<img src="x" onerror="alert(1)">' },
  ];

  it('are one passage for each group; an image is none', () => {
    const [article, ...others] = read([{ url: PAGE, title: 'Manœuvres', highlights: [], data: records }]).articles;
    expect(others).toEqual([]);
    const made = '2026-01-01T00:00:00.000Z';
    expect(article).toEqual({
      address: PAGE,
      title: 'Manœuvres',
      site: 'journal.example',
      authors: [],
      language: 'und',
      text: '',
      annotations: [
        {
          id: expect.stringMatching(/^[\da-f-]{36}$/),
          // What the first says came after it is not the second: an image stood between.
          target: {
            type: 'passage',
            anchor: { start: 0, end: 35, quote: 'Les troupes & leurs\u00A0chefs\nPuis rien', prefix: 'Hier. ', suffix: '' },
          },
          label: '',
          note: 'Qui ?\n\nEt pourquoi ?',
          tags: [],
          createdAt: made,
          changedAt: { label: made, note: made, tags: made },
        },
      ],
    });
  });

  it('of a file before 1.7 are read from the list that is to be read', () => {
    const highlights = [
      { text: 'Un  mot', timestamp: '2021-01-01T00:00:00Z', notes: ['Oui.'] },
      { text: '<div>Deux &lt;mots&gt;</div>\n\n<div>ici</div>' },
    ];
    const first = { target: { anchor: { quote: 'Un  mot' } }, note: 'Oui.', createdAt: '2021-01-01T00:00:00.000Z' };
    const second = { target: { anchor: { quote: 'Deux <mots>\nici' } }, createdAt: IMPORTED_AT, changedAt: { note: LONG_AGO } };
    expect(annotationsOf([{ url: PAGE, highlights }])).toMatchObject([first, second]);
  });

  it('are known again when the same file comes twice', () => {
    const data = [{ url: PAGE, highlights: [{ text: 'Un' }, { text: 'Deux' }], data: undefined }];
    expect(read(data)).toEqual(read(data));
    expect(new Set(annotationsOf(data).map(({ id }) => id)).size).toBe(2);
    const other = { ...data[0], url: 'https://journal.example/b' };
    expect(new Set(annotationsOf([...data, other]).map(({ id }) => id)).size).toBe(4);
  });

  it('on what is no page of the web are left out and counted', () => {
    const highlights = [{ text: 'Un' }];
    const data = [
      { url: 'javascript:alert(1)', highlights },
      { url: 'file:///a', highlights },
      { url: PAGE, highlights },
    ];
    expect(read(data)).toMatchObject({ articles: [{ address: PAGE }], leftOut: 2 });
    expect(read([{ url: PAGE, highlights: [], data: [] }])).toEqual({ articles: [] });
  });
});

describe('what is no file of Obsidian Web Clipper', () => {
  it.each([
    ['[0]', [5]],
    [
      '[1].url',
      [
        { url: PAGE, highlights: [] },
        { url: 5, highlights: [] },
      ],
    ],
    ['[0].title', [{ url: PAGE, title: {}, highlights: [] }]],
    ['[0].highlights[1].text', [{ url: PAGE, highlights: [{ text: 'a' }, { text: 5 }] }]],
    ['[0].data[0].content', [{ url: PAGE, highlights: [], data: [{ id: '1', content: {} }] }]],
    ['[0].data[0].notes[1]', [{ url: PAGE, highlights: [], data: [{ id: '1', content: 'a', notes: ['a', 5] }] }]],
    ['[0].data[1]', [{ url: PAGE, highlights: [], data: [{ id: '1', content: 'a' }, 'b'] }]],
  ])('is refused by its field: %s', (where, data) => {
    expect(() => read(data)).toThrow(expect.objectContaining({ name: 'ImportFault', code: 'badField', where }));
  });

  it.each([[{}], [[]], [[{ url: PAGE }]], [[{ uri: PAGE, target: [] }]], [5], [null]])('is not recognised: %j', (data) =>
    expect(clipper.recognise({ name: 'a.json', text: '' }, data)).toBe(false),
  );

  it('never fails but by a fault, whatever stands where', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, 5, PAGE, '/nowhere', '1767225600000', '99999999999999'),
        anyWords,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            'url',
            'title',
            'highlights',
            'data',
            'id',
            'content',
            'notes',
            'textQuote',
            'prefix',
            'suffix',
            'startOffset',
            'xpath',
            'text',
            'timestamp',
            'groupId',
          ),
          tie('tree'),
          { maxKeys: 6 },
        ),
      ),
    }));
    fc.assert(
      fc.property(tree, tree, (highlights, data) => {
        clipper.recognise({ name: '', text: '' }, [data]);
        try {
          read([{ url: PAGE, highlights, data }, data]);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ImportFault' });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
