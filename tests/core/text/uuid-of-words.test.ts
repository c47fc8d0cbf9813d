import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUuid, uuidOfWords } from '../../../src/core/text/uuid-of-words';

describe('the UUID of words', () => {
  it('is of version 8 and of the variant of RFC 9562, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(uuidOfWords(words)).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(uuidOfWords(words)).toBe(uuidOfWords(words));
      }),
    );
  });

  it('differs between words that hardly do', () => {
    const uuids = Array.from({ length: 20_000 }, (_, number) => uuidOfWords(`https://journal.example/a 1 ${number}`));
    expect(new Set(uuids).size).toBe(uuids.length);
  });
});

describe('what is a UUID', () => {
  it.each([
    ['00000000-0000-4000-8000-000000000001', true],
    ['F47AC10B-58CC-4372-A567-0E02B2C3D479', true],
    ['00000000-0000-4000-8000-00000000001', false],
    ['8sDVCv7xEeWTsD8-Jf5wKg', false],
    ['x00000000-0000-4000-8000-000000000001', false],
    ['', false],
  ])('%s: %s', (words, expected) => expect(isUuid(words)).toBe(expected));
});
