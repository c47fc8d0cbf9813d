import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/core/exports/file-name';

describe('fileName', () => {
  it.each([
    ['Manœuvres au désert', 'Manœuvres au désert.md'],
    ['Oran / Alger: 1-0?', 'Oran Alger 1-0.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['C:\\Windows\\system32', 'C Windows system32.md'],
    ['[[lien]] #mot ^bloc | alias', 'lien mot bloc alias.md'],
    ['.hidden', 'hidden.md'],
    ['Fin...', 'Fin.md'],
    ['deux\nlignes\tici', 'deux lignes ici.md'],
    ['man\u00ADœuvre', 'manœuvre.md'],
    ['exe\u202Egnp.', 'exegnp.md'],
    ['', 'article.md'],
    ['???', 'article.md'],
    ['\ud800', 'article.md'],
  ])('makes of %j %j', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });

  it.each(['CON', 'aux', 'Nul', 'com1', 'LPT9', 'con.backup'])(
    'does not give a file the name %s, which Windows keeps for itself',
    (title) => {
      expect(fileName(title, 'md')).not.toMatch(/^(?:con|aux|nul|prn|com\d|lpt\d)\./i);
    },
  );

  it('counts on where a name is taken, whatever its case or its way of writing accents', () => {
    const taken = new Set<string>();
    const names = ['Été', 'été', 'e\u0301te\u0301', 'Été'].map((title) => fileName(title, 'md', taken));
    expect(names).toEqual(['Été.md', 'été (2).md', 'été (3).md', 'Été (4).md']);
  });

  it('gives a name that every file system takes, for every title', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 })),
        (title) => {
          const name = fileName(title, 'md');
          expect(name).toMatch(/^[^\\/:*?"<>|#^[\]\p{Cc}. ][^\\/:*?"<>|#^[\]\p{Cc}]*\.md$/u);
          expect(name).not.toMatch(/[. ]\.md$/);
          expect(name).not.toMatch(/\p{Cs}/u);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        },
      ),
    );
  });

  it('keeps a long Chinese title under the 255 bytes of a file system', () => {
    const name = fileName('军'.repeat(300), 'md', new Set([`${'军'.repeat(300)}.md`]));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^军{50,}\.md$/);
  });
});
