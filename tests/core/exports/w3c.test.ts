import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import { w3c } from '../../../src/core/exports/w3c';
import type { ExportOptions } from '../../../src/core/exports/format';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { brokenMusts, expandJsonLd, publishedTerms, type Node } from '../../support/w3c-readers';
import { writeOneFile } from '../../support/write-export';

const TEXT = '😀 Béchar, le mardi 5 novembre 2022, dit « 𝔠’est non ».\n\nLes troupes sont arrivées.';
const ARTICLE = makeArticle({
  text: TEXT,
  authors: ['Ann Abel', 'Bob'],
  published: { value: '2022-04-10', stamp: '2022-04-10T08:00:00+02:00', source: 'json-ld' },
  mentions: [
    makePlace(TEXT, 'Béchar', { entityId: 'geonames:2505530' }),
    makePlace(TEXT, 'troupes', { confidence: 0.3 }),
    makeDate(TEXT, 'mardi 5 novembre 2022', '2022-11-05', {
      warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' }],
    }),
  ],
  annotations: [
    makeMark(TEXT, '𝔠’est non', { id: uuid(1), note: 'Vraiment *non* ?', tags: ['à vérifier', 'citation'], label: 'quote' }),
    makeMark(TEXT, 'arrivées', { id: uuid(2) }),
    makeMark(TEXT, 'Les', { id: uuid(5), label: '' }),
    makeNote({ id: uuid(3), note: 'À relire.', tags: ['Algérie'] }),
    makeNote({ id: uuid(4), note: 'Une ville.', target: { type: 'subject', key: 'e:geonames:2505530', name: 'Béchar' } }),
  ],
});

type Annotation = {
  readonly motivation: string;
  readonly body: readonly Node[];
  readonly target: Node & { selector: Node[] };
} & Node;

function uuid(number: number): string {
  return `00000000-0000-4000-8000-00000000000${number}`;
}

function itemsOf(options: Partial<ExportOptions> = {}, articles = [ARTICLE]): Annotation[] {
  return JSON.parse(writeOneFile(w3c, articles, options)).first.items;
}

describe('the W3C format', () => {
  it('keeps every rule of the model for collections, pages and annotations', () => {
    const collection = JSON.parse(writeOneFile(w3c, [ARTICLE, makeArticle({ annotations: [makeNote({ note: 'Oui.' })] })]));
    expect(brokenMusts('collection', collection)).toEqual([]);
    expect(brokenMusts('page', collection)).toEqual([]);
    expect(collection.total).toBe(9);
    expect(collection.first.items).toHaveLength(9);
    expect(collection.last).toBe(collection.first.id);
    const context = collection['@context'];
    for (const item of collection.first.items) expect(brokenMusts('annotation', { '@context': context, ...item })).toEqual([]);
  });

  it('knows a broken rule when there is one', () => {
    const [item] = itemsOf();
    expect(brokenMusts('annotation', { ...item, target: [] })).not.toEqual([]);
    const bad = { ...item, '@context': 'http://www.w3.org/ns/anno.jsonld', created: 'yesterday' };
    expect(brokenMusts('annotation', bad)).toContain('3.3.1-annotationCreatedValidated.json');
    const selector = [{ type: 'TextPositionSelector', start: -1 }];
    expect(brokenMusts('annotation', { ...bad, target: { source: 'https://a.example/', selector } })).toContain(
      '4.2-TextDataPositionSelectorValid.json',
    );
    expect(brokenMusts('collection', { type: 'AnnotationCollection', total: 1 })).toContain('5.1-collectionFirstValidated.json');
  });

  it('writes a collection without a page where there is nothing', () => {
    const collection = JSON.parse(writeOneFile(w3c, [makeArticle()]));
    expect(brokenMusts('collection', collection)).toEqual([]);
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 0 });
    expect(collection).not.toHaveProperty('first');
  });

  it('is written an article at a time, the same as when it is written at once', () => {
    const both = JSON.parse(writeOneFile(w3c, [ARTICLE, { ...ARTICLE, address: 'https://journal.example/b' }]));
    expect(both.first.items.slice(0, 8)).toEqual(itemsOf());
  });

  it('points with a quote and with code points of the text', () => {
    const [mark] = itemsOf();
    const [quote, position] = mark?.target.selector ?? [];
    expect(quote).toMatchObject({
      type: 'TextQuoteSelector',
      exact: '𝔠’est non',
      prefix: 'le mardi 5 novembre 2022, dit « ',
      suffix: ' ».\n\nLes troupes sont arrivées.',
    });
    expect(position).toEqual({ type: 'TextPositionSelector', start: 42, end: 51 });
    expect([...TEXT].slice(42, 51).join('')).toBe('𝔠’est non');
  });

  it('points every mark of the machine’s at its words', () => {
    for (const { target } of itemsOf().filter(({ motivation }) => ['identifying', 'questioning'].includes(motivation))) {
      const [quote, position] = target.selector as {
        exact: string;
        prefix: string;
        suffix: string;
        start: number;
        end: number;
      }[];
      const letters = [...TEXT];
      expect(letters.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
      expect(TEXT).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    }
  });

  it('identifies names by published IRIs and dates by EDTF, and questions what contradicts itself', () => {
    const machine = itemsOf().slice(5);
    expect(machine.map(({ motivation, body }) => [motivation, body])).toEqual([
      [
        'identifying',
        [
          { type: 'SpecificResource', source: 'https://sws.geonames.org/2505530/', purpose: 'identifying' },
          { type: 'TextualBody', value: 'Béchar', format: 'text/plain', purpose: 'identifying' },
          { type: 'TextualBody', value: 'place', format: 'text/plain', language: 'en', purpose: 'classifying' },
        ],
      ],
      ['identifying', [edtf('2022-11-05', 'identifying')]],
      [
        'questioning',
        [
          {
            type: 'TextualBody',
            value: 'warningWeekdayMismatch 5 novembre 2022 samedi mardi warningSuggestion mardi 5 avril 2022',
            format: 'text/plain',
            language: 'fr',
            purpose: 'questioning',
          },
          edtf('2022-04-05', 'editing'),
        ],
      ],
    ]);
    expect(machine.every(({ creator }) => creator === 'urn:x-reperes:software')).toBe(true);
  });

  it('leaves out what the machine marked where that is not wanted, and warnings that the reader let stand', () => {
    const motivations = (items: readonly Annotation[]): string[] => items.map(({ motivation }) => motivation);
    expect(motivations(itemsOf({ choices: { machineMarks: false } }))).toEqual([
      'commenting',
      'highlighting',
      'highlighting',
      'commenting',
      'commenting',
    ]);
    const mentions = ARTICLE.mentions.map((mention) =>
      mention.kind === 'date' ? { ...mention, isDismissed: true as const } : mention,
    );
    expect(motivations(itemsOf({}, [{ ...ARTICLE, mentions }]))).not.toContain('questioning');
  });

  it('says who dates are from that the reader set, and when', () => {
    const date = makeDate(TEXT, 'mardi 5 novembre 2022', '2022-04-05', {
      source: 'reader',
      decidedAt: '2022-04-12T09:00:00.000Z',
    });
    const [item] = itemsOf({}, [{ ...ARTICLE, annotations: [], mentions: [date] }]);
    expect(item).toMatchObject({ creator: { type: 'Person' }, created: '2022-04-12T09:00:00.000Z' });
  });

  it('writes notes as Markdown, tags and labels as tags, each with a body of its own', () => {
    const [mark, plain, bare, whole, subject] = itemsOf();
    expect(mark).toMatchObject({ id: `urn:uuid:${uuid(1)}`, motivation: 'commenting', created: '2022-04-11T08:00:00.000Z' });
    expect(mark?.body).toEqual([
      { type: 'TextualBody', value: 'Vraiment *non* ?', format: 'text/markdown', purpose: 'commenting' },
      { type: 'TextualBody', value: 'à vérifier', format: 'text/plain', purpose: 'tagging' },
      { type: 'TextualBody', value: 'citation', format: 'text/plain', purpose: 'tagging' },
      { type: 'TextualBody', value: 'label_quote', format: 'text/plain', language: 'fr', purpose: 'tagging', labelId: 'quote' },
    ]);
    expect(plain).toMatchObject({ motivation: 'highlighting', body: [{ labelId: 'important' }] });
    expect(bare).toMatchObject({ motivation: 'highlighting', body: [{ value: '' }] });
    expect(whole?.target).toEqual({
      type: 'SpecificResource',
      source: ARTICLE.address,
      state: { type: 'TimeState', sourceDate: '2022-04-11T08:00:00.000Z', cached: expect.stringMatching(/^urn:uuid:/) },
    });
    expect(subject?.target).toMatchObject({
      source: 'https://sws.geonames.org/2505530/',
      scope: ARTICLE.address,
      label: 'Béchar',
    });
  });

  it('tells what the page was like by the time at which its text was read, and by the text itself', () => {
    const revisions = [
      { savedAt: '2022-04-11T08:00:00.000Z', keptAt: '2022-05-01T08:00:00.000Z', title: '', text: 'Avant.', mentions: [] },
    ];
    const [first] = itemsOf({}, [{ ...ARTICLE, revisions }]);
    const { copy } = first?.['article'] as { copy: Node };
    expect(copy).toMatchObject({ type: 'Text', format: 'text/plain', language: 'fr', value: TEXT });
    expect(first?.target['state']).toEqual({ type: 'TimeState', sourceDate: '2022-05-01T08:00:00.000Z', cached: copy['id'] });
    const [without] = itemsOf({ choices: { articleText: false } });
    expect(without?.['article']).not.toHaveProperty('copy');
    expect(without?.target['state']).toEqual({ type: 'TimeState', sourceDate: '2022-04-11T08:00:00.000Z' });
    const { savedAt: _, ...unsaved } = ARTICLE;
    const file = writeOneFile(w3c, [unsaved]);
    expect(file).not.toContain('TimeState');
  });

  it('gives a passage whose words moved the position of today, and none to one whose words are gone', () => {
    const moved = `Mis à jour. ${TEXT}`;
    const gone = { ...ARTICLE, text: 'Tout autre chose.', mentions: [] };
    expect(itemsOf({}, [{ ...ARTICLE, text: moved, mentions: [] }])[0]?.target.selector[1]).toEqual({
      type: 'TextPositionSelector',
      start: 54,
      end: 63,
    });
    expect(itemsOf({}, [gone])[0]?.target.selector).toHaveLength(1);
    expect(itemsOf({}, [{ ...gone, text: '' }])[0]?.target.selector).toHaveLength(1);
  });

  it('writes notes on entities that belong to no article', () => {
    const subjectNotes = [makeNote({ note: 'Loin.', target: { type: 'subject', key: 'e:iso:DZ', name: 'Algérie' } })];
    const [item] = itemsOf({ subjectNotes }, []);
    expect(item?.target).toEqual({
      type: 'SpecificResource',
      source: 'http://lexvo.org/id/iso3166/DZ',
      label: 'Algérie',
      subjectKey: 'e:iso:DZ',
    });
  });
});

describe('a JSON-LD processor', () => {
  it('finds a meaning for every term', async () => {
    const labels = [{ id: 'own', name: 'À moi', colour: 'pink', line: 'wavy' }] as const;
    const file = writeOneFile(w3c, [ARTICLE], { labels });
    const [collection] = await expandJsonLd(file);
    expect(keysIn(JSON.parse(file)).size).toBeGreaterThan(40);
    expect([...keysIn(collection)].filter((key) => !/^(?:@|https?:|urn:)/.test(key))).toEqual([]);
    // Expansion drops what it does not know; so as many values must come out as went in.
    const { '@context': context, ...written } = JSON.parse(file);
    expect(context[0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(leavesIn(collection)).toEqual(leavesIn(written));
  });

  it('needs no term of ours where others have one', () => {
    const {
      '@context': [, own],
    } = JSON.parse(writeOneFile(w3c, [ARTICLE]));
    const published = publishedTerms();
    expect(Object.keys(own).filter((term) => published.has(term))).toEqual([]);
  });

  it('reads targets, selectors and bodies as the vocabulary has them', async () => {
    const [collection] = await expandJsonLd(writeOneFile(w3c, [ARTICLE], { choices: { machineMarks: false } }));
    expect(collection).toMatchObject({
      '@type': ['http://www.w3.org/ns/activitystreams#OrderedCollection'],
      'http://www.w3.org/ns/activitystreams#totalItems': [{ '@value': 5, '@type': `${XSD}nonNegativeInteger` }],
      'http://www.w3.org/ns/activitystreams#first': [
        {
          '@type': ['http://www.w3.org/ns/activitystreams#OrderedCollectionPage'],
          'http://www.w3.org/ns/activitystreams#items': [{ '@list': expect.arrayContaining([EXPANDED]) }],
        },
      ],
    });
  });
});

const OA = 'http://www.w3.org/ns/oa#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const EXPANDED = expect.objectContaining({
  '@id': `urn:uuid:${uuid(1)}`,
  '@type': [`${OA}Annotation`],
  [`${OA}motivatedBy`]: [{ '@id': `${OA}commenting` }],
  'http://purl.org/dc/terms/created': [{ '@value': '2022-04-11T08:00:00.000Z', '@type': `${XSD}dateTime` }],
  [`${OA}hasBody`]: expect.arrayContaining([
    {
      '@type': [`${OA}TextualBody`],
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': [{ '@value': 'Vraiment *non* ?' }],
      'http://purl.org/dc/elements/1.1/format': [{ '@value': 'text/markdown' }],
      [`${OA}hasPurpose`]: [{ '@id': `${OA}commenting` }],
    },
  ]),
  [`${OA}hasTarget`]: [
    expect.objectContaining({
      [`${OA}hasSource`]: [{ '@id': ARTICLE.address }],
      [`${OA}hasState`]: [
        expect.objectContaining({
          '@type': [`${OA}TimeState`],
          [`${OA}sourceDate`]: [{ '@value': '2022-04-11T08:00:00.000Z', '@type': `${XSD}dateTime` }],
        }),
      ],
      [`${OA}hasSelector`]: [
        expect.objectContaining({ '@type': [`${OA}TextQuoteSelector`], [`${OA}exact`]: [{ '@value': '𝔠’est non' }] }),
        {
          '@type': [`${OA}TextPositionSelector`],
          [`${OA}start`]: [{ '@value': 42, '@type': `${XSD}nonNegativeInteger` }],
          [`${OA}end`]: [{ '@value': 51, '@type': `${XSD}nonNegativeInteger` }],
        },
      ],
    }),
  ],
});

/**
 * What Recogito's adapter asks for (`packages/text-annotator/src/model/w3c/W3CTextFormatAdapter.ts` of github.com/recogito/text-annotator-js,
 * and `parseW3CBodies` of github.com/annotorious/annotorious, read in November 2026): its package wants a newer Node than ours, so this is
 * written by its rules and is not its code. It takes targets one by one, or one; of each, selectors one by one, or one; needs the quote's
 * words and both ends of the position; and fails on a body that is none.
 */
function readByRecogito(annotation: Annotation): { quote: unknown; start: unknown; end: unknown; values: unknown[] } | null {
  const targets: Node[] = [annotation.target].flat();
  const bodies: Node[] = [annotation.body].flat();
  const values = bodies.map(({ value }) => value);
  const [found] = targets.map(({ selector }) => {
    const selectors = [selector as Node | Node[]].flat();
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')?.['exact'];
    const { start, end } = (selectors.find(({ type }) => type === 'TextPositionSelector') ?? {}) as Node;
    return quote === undefined || start === undefined || end === undefined ? null : { quote, start, end, values };
  });
  return found ?? null;
}

describe('Recogito’s adapter, by its rules', () => {
  it('takes every mark on the article, the reader’s and the machine’s', () => {
    const passages = itemsOf().filter(({ target }) => 'selector' in target);
    expect(passages).toHaveLength(6);
    expect(passages.map(readByRecogito)).not.toContain(null);
    expect(readByRecogito(passages[0] as Annotation)).toMatchObject({ quote: '𝔠’est non', start: 42, end: 51 });
    expect(passages.every(({ body }) => body.length > 0)).toBe(true);
  });

  it('has no use for one whose words are gone', () => {
    const anchor = { ...describeAnchor('Les troupes', { start: 4, end: 11 }), quote: 'disparues', prefix: '', suffix: '' };
    const annotations = [makeNote({ target: { type: 'passage', anchor } })];
    const [item] = itemsOf({}, [{ ...ARTICLE, mentions: [], annotations }]);
    expect(readByRecogito(item as Annotation)).toBeNull();
  });
});

function edtf(value: string, purpose: string): Node {
  return { type: 'TextualBody', value, format: 'text/plain', conformsTo: 'http://id.loc.gov/datatypes/edtf/EDTF', purpose };
}

function keysIn(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) keysIn(one, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) keysIn(one, keys.add(key));
  }
  return keys;
}

/** All texts and numbers in an object, in the order of their letters, IRIs of the vocabulary by their last words. */
function leavesIn(value: unknown): string[] {
  const leaves: string[] = [];
  const visit = (one: unknown, key: string): void => {
    if (Array.isArray(one)) one.forEach((item) => visit(item, key));
    else if (typeof one === 'object' && one !== null) Object.entries(one).forEach(([name, item]) => visit(item, name));
    else if (!isType(one, key)) leaves.push(String(one));
  };
  visit(value, '');
  return leaves.map((leaf) => leaf.replace(/^http:\/\/www\.w3\.org\/ns\/oa#/, '')).toSorted();
}

/** Types change their names in expansion, and values get some. */
function isType(value: unknown, key: string): boolean {
  return key === 'type' || key === '@type' || value === undefined;
}
