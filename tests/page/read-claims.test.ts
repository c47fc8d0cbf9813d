// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHead } from '../../src/page/read-head';
import { makeJsonLd, parsePage } from '../support/parse-page';

const ADDRESS = 'https://www.journal.example/monde/a/amp?x=1#haut';
const CANONICAL = '<link rel="canonical" href="/monde/a">';

describe('what a page claims to be its address', () => {
  it('is the canonical one first, and all others that it gives, once each, absolute, without anchors', () => {
    const html = `${CANONICAL}<meta property="og:url" content="https://journal.example/a#top">
      <link rel="amphtml" href="/monde/a/amp?y">
      ${makeJsonLd({ '@type': 'NewsArticle', url: 'https://journal.example/a', mainEntityOfPage: { '@id': 'https://agency.example/9' } })}`;
    expect(claims(html)).toEqual({
      canonicalAddress: 'https://www.journal.example/monde/a',
      claimedAddresses: ['https://journal.example/a', 'https://agency.example/9', 'https://www.journal.example/monde/a/amp?y'],
    });
  });

  it('is the shared one where none is canonical', () => {
    const html = '<meta property="og:url" content="https://journal.example/a">';
    expect(claims(html)).toEqual({ canonicalAddress: 'https://journal.example/a' });
  });

  it('leaves out the address of reading itself, and what is no address of a page', () => {
    const html = `${CANONICAL}<meta property="og:url" content="${ADDRESS}"><link rel="amphtml" href="javascript:alert(1)">
      ${makeJsonLd({ '@type': 'NewsArticle', url: 'https://', mainEntityOfPage: { '@id': '_:b0', '@type': 'WebPage' } })}`;
    expect(claims(html)).toEqual({ canonicalAddress: 'https://www.journal.example/monde/a' });
  });

  it('is nothing where a page claims nothing', () => {
    expect(claims('')).toEqual({});
  });

  it('keeps the route of a single-page site and not the place in a page', () => {
    expect(claims('<link rel="canonical" href="/#!/a">').canonicalAddress).toBe('https://www.journal.example/#!/a');
    expect(readHead(parsePage(''), 'https://journal.example/#!/a').head.address).toBe('https://journal.example/#!/a');
    expect(readHead(parsePage(''), 'https://journal.example/a#b').head.address).toBe('https://journal.example/a');
  });

  it('is bounded', () => {
    const many = Array.from({ length: 99 }, (_, number) => `https://journal.example/${number}`);
    const html = makeJsonLd({ '@type': 'NewsArticle', mainEntityOfPage: Object.fromEntries(many.map((one) => [one, one])) });
    expect(claims(CANONICAL + html).claimedAddresses).toHaveLength(8);
  });
});

function claims(html: string) {
  const { canonicalAddress, claimedAddresses } = readHead(parsePage(html), ADDRESS).head;
  return { ...(canonicalAddress && { canonicalAddress }), ...(claimedAddresses && { claimedAddresses }) };
}
