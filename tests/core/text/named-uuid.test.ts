import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedUuid, sha1 } from '../../../src/core/text/named-uuid';

describe('the digest', () => {
  it('is that of another maker of it, of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const digits = sha1(bytes).map((word) => word.toString(16).padStart(8, '0'));
        expect(digits.join('')).toBe(createHash('sha1').update(bytes).digest('hex'));
      }),
    );
  });
});

describe('the UUID of some words', () => {
  it('is always the same, and of version 5', () => {
    expect(namedUuid('https://journal.example/a')).toBe(namedUuid('https://journal.example/a'));
    expect(namedUuid('')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('is another for other words, halves of characters among them', () => {
    const words = ['', 'a', 'b', 'aa', '\uD800', '\uDC00', '\uFFFD', '€', 'é', 'e\u0301'];
    expect(new Set(words.map(namedUuid)).size).toBe(words.length);
  });
});
