import { describe, expect, it } from 'vitest';
import { w3c } from '../../../src/core/exports/w3c';
import { ARTICLE, uuid } from '../../support/w3c-article';
import { expandJsonLd, publishedTerms } from '../../support/w3c-readers';
import { writeOneFile } from '../../support/write-export';

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
