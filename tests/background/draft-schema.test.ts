import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../src/background/draft-schema';

const DRAFT = {
  address: 'https://journal.example/a',
  canonicalAddress: 'https://journal.example/b',
  title: 'Manœuvres',
  site: 'Le Journal',
  authors: ['Claire Exemple'],
  language: 'fr',
  published: { value: '2022-04-05', stamp: '2022-04-05T18:42:00+02:00', source: 'json-ld' },
  text: 'Manœuvres\n\nLes troupes sont arrivées.',
};

describe('a draft from a page', () => {
  it('is taken as it is when it is whole', () => {
    expect(parseDraft(DRAFT)).toEqual(DRAFT);
    const { canonicalAddress: _canonical, published: _published, ...least } = DRAFT;
    expect(parseDraft(least)).toEqual(least);
  });

  it('is refused by name where its page has an address too long to be kept', () => {
    expect(() => parseDraft({ ...DRAFT, address: `https://journal.example/${'a'.repeat(4_000)}` })).toThrow(
      expect.objectContaining({ name: 'PageNotKept' }),
    );
  });

  it('loses what an article does not have', () => {
    expect(parseDraft({ ...DRAFT, id: 'forged', savedAt: '1999', mentions: [] })).toEqual(DRAFT);
  });

  it.each([
    ['nothing', null],
    ['a text', 'Manœuvres'],
    ['no text', { ...DRAFT, text: undefined }],
    ['a text that is none', { ...DRAFT, text: ['a'] }],
    ['a text without end', { ...DRAFT, text: 'x'.repeat(5_000_001) }],
    ['a title without end', { ...DRAFT, title: 'x'.repeat(4_001) }],
    ['an address that runs', { ...DRAFT, address: 'javascript:alert(1)' }],
    ['an address inside the browser', { ...DRAFT, address: 'chrome://settings' }],
    ['a canonical address that runs', { ...DRAFT, canonicalAddress: 'data:text/html,x' }],
    ['authors without end', { ...DRAFT, authors: Array.from({ length: 51 }, () => 'A') }],
    ['authors that are no texts', { ...DRAFT, authors: [{ name: 'A' }] }],
    ['a day that is none', { ...DRAFT, published: { value: '5 avril', source: 'text' } }],
    ['a date from nowhere', { ...DRAFT, published: { value: '2022-04-05', source: 'rumour' } }],
    ['a date that is undefined', { ...DRAFT, published: undefined }],
  ])('is refused with %s', (_, draft) => {
    expect(() => parseDraft(draft)).toThrow(expect.objectContaining({ name: 'PageNotKept' }));
  });
});
