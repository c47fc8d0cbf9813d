import { describe, expect, it, vi } from 'vitest';
import { describeError } from '../../src/parts/describe-error';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

describe('an error in the reader’s words', () => {
  it.each([
    'ArticleNotFound',
    'DatabaseTooNew',
    'Interrupted',
    'NotCopied',
    'NoAnswer',
    'NoArticle',
    'NotAName',
    'PageNotReadable',
    'PrivateWindow',
    'StorageFull',
  ])('has a sentence of its own when it is %s', (name) => {
    expect(describeError(Object.assign(new Error('In English.'), { name }))).toBe(`error_${name}`);
  });

  it.each([
    [new TypeError('x is undefined'), 'error_other x is undefined'],
    ['no more', 'error_other no more'],
    [Object.assign(new Error('y'), { name: 'toString' }), 'error_other y'],
  ])('says what it knows of %s', (error, words) => {
    expect(describeError(error)).toBe(words);
  });
});
