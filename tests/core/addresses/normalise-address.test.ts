import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, normaliseAddress } from '../../../src/core/addresses/normalise-address';

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
    ['loopback addresses of version 6', 'http://[::1]:80/a', 'http://[::2]:80/a'],
  ])('keeps %s apart', (_, one, other) => {
    expect(normaliseAddress(one)).not.toBe(normaliseAddress(other));
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

  it('takes less than a second for a path of three hundred thousand slashes', () => {
    const started = performance.now();
    normaliseAddress(`https://journal.example${'/'.repeat(300_000)}a`);
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
