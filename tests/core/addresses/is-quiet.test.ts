import { describe, expect, it } from 'vitest';
import { isQuiet } from '../../../src/core/addresses/is-quiet';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';

describe('isQuiet', () => {
  const settings = { ...DEFAULT_SETTINGS, quietSites: ['quiet.example'], quietPages: ['journal.example/a'] };

  it.each([
    ['any page of a quiet site', 'https://www.quiet.example/x?y', true],
    ['a quiet page under another form of its address', 'http://www.journal.example/a/?utm_source=x#top', true],
    ['another page of its site', 'https://journal.example/b', false],
    ['a site whose name only ends alike', 'https://not-quiet.example/x', false],
    ['a site that writes a quiet one before an at sign', 'https://quiet.example@journal.example/b', false],
    ['a page of the browser', 'about:blank', false],
  ])('tells of %s', (_, address, expected) => {
    expect(isQuiet(settings, address)).toBe(expected);
  });

  it('is false everywhere before the reader says anything', () => {
    expect(isQuiet(DEFAULT_SETTINGS, 'https://journal.example/a')).toBe(false);
  });
});
