import { describe, expect, it } from 'vitest';
import { w3c } from '../../../src/core/exports/w3c';
import { makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate } from '../../support/make-article';
import { ARTICLE, itemsOf, TEXT, uuid, type W3cAnnotation } from '../../support/w3c-article';
import { brokenMusts, type Node } from '../../support/w3c-readers';
import { writeOneFile } from '../../support/write-export';

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

  it('gives every mark of the machine’s an id that is always the same, and that no other has', () => {
    const idsOf = (articles: Parameters<typeof itemsOf>[1]): unknown[] =>
      itemsOf({}, articles)
        .slice(5)
        .map(({ id }) => id);
    const ids = [...idsOf([ARTICLE]), ...idsOf([{ ...ARTICLE, address: 'https://journal.example/b' }])];
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
    expect(idsOf([ARTICLE])).toEqual(ids.slice(0, 3));
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
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
    const motivations = (items: readonly W3cAnnotation[]): string[] => items.map(({ motivation }) => motivation);
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
    const { copy } = (first?.['article'] ?? {}) as { copy: Node };
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

function edtf(value: string, purpose: string): Node {
  return { type: 'TextualBody', value, format: 'text/plain', conformsTo: 'http://id.loc.gov/datatypes/edtf/EDTF', purpose };
}
