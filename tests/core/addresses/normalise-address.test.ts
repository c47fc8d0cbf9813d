import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAddress } from '../../../src/core/addresses/normalise-address';
import { hostOf } from '../../../src/core/addresses/parts-of';

describe('normaliseAddress', () => {
  it.each([
    ['the scheme', 'http://journal.example/a', 'https://journal.example/a'],
    ['www.', 'https://www.journal.example/a', 'https://journal.example/a'],
    ['the case of the host', 'https://Journal.Example/a', 'https://journal.example/a'],
    ['the slash at the end', 'https://journal.example/a/', 'https://journal.example/a'],
    ['the fragment', 'https://journal.example/a#comments', 'https://journal.example/a'],
    ['tracking parameters', 'https://journal.example/a?utm_source=x&fbclid=y&xtor=RSS-1', 'https://journal.example/a'],
    ['the order of parameters', 'https://journal.example/?b=2&a=1', 'https://journal.example/?a=1&b=2'],
    ['a name and a password', 'https://ann:secret@journal.example/a', 'https://journal.example/a'],
    ['a default port', 'https://journal.example:443/a', 'http://journal.example:80/a'],
    ['the case of escapes', 'https://journal.example/caf%c3%a9', 'https://journal.example/caf%C3%A9'],
    ['a host for phones', 'https://m.journal.example/a', 'https://www.journal.example/a'],
    ['another host for phones', 'https://mobile.journal.example/a', 'https://journal.example/a'],
    ['a host for phones after the language', 'https://fr.m.wiki.example/wiki/A', 'https://fr.wiki.example/wiki/A'],
    ['a host for AMP pages', 'https://amp.journal.example/a', 'https://www.journal.example/a'],
    ['AMP at the end', 'https://journal.example/monde/a-123/amp/', 'https://journal.example/monde/a-123'],
    ['AMP as an ending', 'https://journal.example/monde/a-123.amp', 'https://journal.example/monde/a-123'],
    ['AMP before the ending', 'https://journal.example/a_1.amp.html', 'https://journal.example/a_1.html'],
    ['AMP as a parameter', 'https://journal.example/a?amp=1', 'https://journal.example/a'],
    ['AMP as a bare parameter', 'https://journal.example/a?amp', 'https://journal.example/a'],
    ['AMP as a kind of output', 'https://journal.example/a?id=3&outputType=amp', 'https://journal.example/a?id=3'],
    [
      'a cache of AMP pages',
      'https://www-journal-example.cdn.ampproject.org/c/s/www.journal.example/monde/a-123/amp?amp_js_v=0.1&usqp=mq331',
      'https://www.journal.example/monde/a-123',
    ],
    [
      'a viewer of AMP pages',
      'https://www.google.co.uk/amp/s/amp.journal.example/monde/a-123?id=7',
      'https://journal.example/monde/a-123?id=7',
    ],
    ['a print view', 'https://journal.example/article.php?id=3&print=1', 'https://journal.example/article.php?id=3'],
    ['the name of an index page', 'https://journal.example/monde/a/index.html', 'https://journal.example/monde/a/'],
    ['where the reader came from', 'https://journal.example/a?ref=rss&source=newsletter', 'https://journal.example/a'],
    [
      'the marks of mails and advertisements',
      'https://journal.example/a?at_medium=custom7&mc_cid=1&mkt_tok=2&CMPID=3&_hsenc=4&gbraid=5&srsltid=6',
      'https://journal.example/a',
    ],
    ['the fragment that quotes words', 'https://journal.example/a#:~:text=deux%20mots', 'https://journal.example/a'],
  ])('does not look at %s', (_, one, other) => {
    expect(normaliseAddress(one)).toBe(normaliseAddress(other));
  });

  it.each([
    ['paths', 'https://journal.example/a', 'https://journal.example/b'],
    ['the case of paths', 'https://journal.example/a', 'https://journal.example/A'],
    ['hosts', 'https://journal.example/a', 'https://blog.journal.example/a'],
    ['ports', 'http://localhost:8080/a', 'http://localhost:9090/a'],
    ['article numbers', 'https://journal.example/article?id=1', 'https://journal.example/article?id=2'],
    [
      'parameters that only begin like tracking',
      'https://journal.example/?shared_story=1',
      'https://journal.example/?shared_story=2',
    ],
    ['parameters that may name the article', 'https://journal.example/?ref=1', 'https://journal.example/?ref=2'],
    ['posts', 'https://journal.example/?p=17', 'https://journal.example/?p=18'],
    ['articles by parameter', 'https://journal.example/x?article=1', 'https://journal.example/x?article=2'],
    ['parameters that end in a known word', 'https://journal.example/?source=rss-17', 'https://journal.example/?source=rss-18'],
    ['parameters as short as a family of trackers', 'https://journal.example/?at=1', 'https://journal.example/?at=2'],
    ['parts of an article', 'https://journal.example/a?page=2', 'https://journal.example/a'],
    ['parts of an article by path', 'https://journal.example/a/2', 'https://journal.example/a'],
    ['routes behind a hash and a bang', 'https://journal.example/#!/a', 'https://journal.example/#!/b'],
    ['routes behind a hash', 'https://journal.example/app#/article/1', 'https://journal.example/app#/article/2'],
    ['what only begins or ends in AMP', 'https://journal.example/a/ampere', 'https://journal.example/a'],
    ['what only ends in AMP', 'https://journal.example/a/bootcamp', 'https://journal.example/a'],
    ['a site of two labels', 'https://m.example/a', 'https://amp.example/a'],
    ['a part of the site', 'https://mobiles.journal.example/a', 'https://journal.example/a'],
    [
      'pages of a cache',
      'https://x.cdn.ampproject.org/c/s/journal.example/a',
      'https://x.cdn.ampproject.org/c/s/journal.example/b',
    ],
    ['a search of the viewer', 'https://www.google.com/amp/s/journal.example/a', 'https://www.google.com/amp'],
    ['prints', 'https://journal.example/?print=12', 'https://journal.example/?print=13'],
    ['loopback addresses of version 6', 'http://[::1]:80/a', 'http://[::2]:80/a'],
  ])('keeps %s apart', (_, one, other) => {
    expect(normaliseAddress(one)).not.toBe(normaliseAddress(other));
  });

  it.each([
    ['https://x.cdn.ampproject.org/v/s/m.journal.example/a/index.amp.html', 'journal.example/a'],
    ['https://journal.example/amp/', 'journal.example'],
    ['https://journal.example/a.amp.amp', 'journal.example/a'],
    ['https://journal.example/#!a', 'journal.example#!a'],
    ['https://journal.example/#', 'journal.example'],
    ['https://m.journal.example:8080/a?b', 'journal.example:8080/a?b'],
  ])('gives for %j %j, and the same again for that', (address, normalised) => {
    expect(normaliseAddress(address)).toBe(normalised);
    expect(normaliseAddress(`https://${normalised}`)).toBe(normalised);
  });

  it.each(['about:blank', 'file:///home/ann/a.html', 'chrome://settings', ''])('gives %j back as it is', (address) => {
    expect(normaliseAddress(address)).toBe(address);
  });

  it('is done after one time: doing it again to the result changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = normaliseAddress(address);
        expect(normaliseAddress(`https://${once}`)).toBe(once);
      }),
    );
  });

  it.each(['/', '/amp', '.amp', '/index.html', '&amp', 'm.'])('takes less than a second for 100,000 times %j', (part) => {
    const started = performance.now();
    normaliseAddress(`https://journal.example/${part.repeat(100_000)}a`);
    normaliseAddress(`https://journal.example/a?${part.repeat(100_000)}`);
    normaliseAddress(`https://${part.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.Journal.example:8080/a', 'journal.example'],
    ['https://journal.example', 'journal.example'],
    ['https://journal.example?a=@elsewhere.example', 'journal.example'],
    ['https://journal.example:pass@elsewhere.example/', 'elsewhere.example'],
    ['https://journal.example@elsewhere.example/', 'elsewhere.example'],
    ['http://[::1]:8080/a', '[::1]'],
    ['moz-extension://1234/page.html', ''],
    ['javascript:alert(1)', ''],
  ])('is for %s %j', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it('agrees with the browser’s own reading of an address', () => {
    fc.assert(
      fc.property(fc.webUrl({ authoritySettings: { withUserInfo: true, withPort: true, withIPv6: true } }), (address) => {
        const { href, hostname } = new URL(address);
        expect(hostOf(href)).toBe(hostname.replace(/^www\./, ''));
      }),
    );
  });
});
