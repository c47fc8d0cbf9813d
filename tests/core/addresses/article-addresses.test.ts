import { describe, expect, it } from 'vitest';
import { articleAddresses, claimedAddresses } from '../../../src/core/addresses/article-addresses';

const READ_AT = 'https://journal.example/amp/manoeuvres?utm_source=x';

describe('articleAddresses', () => {
  it('gives the address of reading and the canonical one, normalised', () => {
    expect(articleAddresses({ address: READ_AT, canonicalAddress: 'https://www.journal.example/manoeuvres' })).toEqual([
      'journal.example/amp/manoeuvres',
      'journal.example/manoeuvres',
    ]);
  });

  it('takes the host for phones and the other for one site', () => {
    const mobile = { address: 'https://m.journal.example/a', canonicalAddress: 'https://www.journal.example/2022/a' };
    expect(articleAddresses(mobile)).toEqual(['journal.example/a', 'journal.example/2022/a']);
  });

  it('gives one address where both are the same', () => {
    expect(articleAddresses({ address: READ_AT, canonicalAddress: 'https://journal.example/amp/manoeuvres/' })).toEqual([
      'journal.example/amp/manoeuvres',
    ]);
  });

  it.each([
    ['none', undefined],
    ['one on another host', 'https://elsewhere.example/manoeuvres'],
    ['one on a host that is only written before an at sign', 'https://journal.example@elsewhere.example/manoeuvres'],
    ['the front page', 'https://journal.example/'],
  ])('gives the address of reading alone when the page claims %s', (_, canonicalAddress) => {
    expect(articleAddresses({ address: READ_AT, ...(canonicalAddress && { canonicalAddress }) })).toEqual([
      'journal.example/amp/manoeuvres',
    ]);
  });

  it('takes a front page with a number for an article', () => {
    expect(articleAddresses({ address: READ_AT, canonicalAddress: 'https://journal.example/?p=17' })).toContain(
      'journal.example?p=17',
    );
  });
});

describe('claimedAddresses', () => {
  it('gives every address that a page claims, on other sites too, but no front page', () => {
    const canonicalAddress = 'https://agency.example/a?utm_source=x';
    const others = ['https://www.journal.example/', 'https://journal.example/b/amp', 'https://journal.example/b'];
    expect(claimedAddresses({ canonicalAddress, claimedAddresses: others })).toEqual(['agency.example/a', 'journal.example/b']);
    expect(claimedAddresses({})).toEqual([]);
  });
});
