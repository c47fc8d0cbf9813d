import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { w3c } from '../../../src/core/imports/w3c';
import { anyWords } from '../../support/any-annotations';
import { readJsonFile } from '../../support/read-import';

const PAGE = 'https://journal.example/a';

function read(data: unknown): ReturnType<typeof readJsonFile> {
  return readJsonFile(w3c, JSON.stringify(data));
}

describe('what is no W3C annotation', () => {
  it.each([
    ['[0].target', [{ type: 'Annotation' }]],
    ['Annotation.target', { type: 'Annotation' }],
    [
      'first.items[1].target',
      { type: 'AnnotationCollection', first: { items: [{ type: 'Annotation', target: PAGE }, { type: 'Annotation' }] } },
    ],
    ['[0].body[0].value', [{ type: 'Annotation', target: PAGE, body: { value: 5 } }]],
    [
      '[0].target.selector.exact',
      [{ type: 'Annotation', target: { source: PAGE, selector: { type: 'TextQuoteSelector', exact: {} } } }],
    ],
    ['[0].target.source', [{ type: 'Annotation', target: { source: ['x'] } }]],
    ['[0].target', [{ type: 'Annotation', target: 5 }]],
    [
      '[0].body',
      [
        {
          type: 'Annotation',
          target: PAGE,
          motivation: 'tagging',
          body: Array.from({ length: 1001 }, (_, n) => ({ value: `${n}` })),
        },
      ],
    ],
    ['[0].bodyValue', [{ type: 'Annotation', target: PAGE, bodyValue: 'x'.repeat(5_000_001) }]],
  ])('is refused by its field: %s', (where, data) => {
    expect(() => read(data)).toThrow(expect.objectContaining({ name: 'ImportFault', code: 'badField', where }));
  });

  it.each([[{}], [[]], [{ annotations: [] }], [[{ url: PAGE, highlights: [] }]], [5], [null], [{ type: 'FeatureCollection' }]])(
    'is not recognised: %j',
    (data) => {
      expect(w3c.recognise({ name: 'a.json', text: '' }, data)).toBe(false);
    },
  );

  it('does not take fields that every object has for its own', () => {
    const data = JSON.parse(
      `[{"type":"Annotation","target":"${PAGE}","bodyValue":"Oui.","__proto__":{"id":"urn:uuid:x"},"constructor":1}]`,
    );
    expect(read(data).articles[0]?.annotations).toMatchObject([{ note: 'Oui.' }]);
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
  });

  it('may be a list longer than a call takes arguments', () => {
    const items = [...Array.from({ length: 300_000 }, () => 'urn:x'), { type: 'Annotation', target: PAGE, bodyValue: 'Oui.' }];
    expect(read({ type: 'AnnotationPage', items }).articles).toHaveLength(1);
    expect(() => read(Array.from({ length: 1_000_001 }, () => 5))).toThrow('tooLarge');
  });

  it('never fails but by a fault, whatever stands where', () => {
    const names = [
      'type',
      'target',
      'source',
      'selector',
      'body',
      'value',
      'items',
      'first',
      'next',
      'article',
      'copy',
      'id',
      'created',
      'labelSet',
      'motivation',
      'exact',
      'refinedBy',
      'purpose',
    ];
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom('Annotation', 'AnnotationPage', 'TextQuoteSelector', 'TextualBody', 'Choice', PAGE, null, 5, true),
        anyWords,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (data) => {
        w3c.recognise({ name: '', text: '' }, data);
        try {
          read([{ type: 'Annotation', target: { source: PAGE, selector: data }, body: data, article: data }, data]);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ImportFault' });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
