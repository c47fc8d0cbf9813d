import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import { hashText } from '../../../src/core/text/hash-text';
import { spanOf } from '../../support/make-article';

describe('describeAnchor', () => {
  it('keeps 32 code units on either side', () => {
    const text = `${'a'.repeat(40)}quote${'z'.repeat(40)}`;
    expect(describeAnchor(text, spanOf(text, 'quote'))).toEqual({
      start: 40,
      end: 45,
      quote: 'quote',
      prefix: 'a'.repeat(32),
      suffix: 'z'.repeat(32),
      textHash: hashText(text),
    });
  });

  it('keeps the kind of block where it is known', () => {
    expect(describeAnchor('un mot', { start: 3, end: 6 }, 'item')).toMatchObject({ block: 'item' });
    expect(describeAnchor('un mot', { start: 3, end: 6 })).not.toHaveProperty('block');
  });

  it('keeps what there is at the edges of the text', () => {
    expect(describeAnchor('un mot', { start: 0, end: 6 })).toMatchObject({ quote: 'un mot', prefix: '', suffix: '' });
    expect(describeAnchor('un mot', { start: 3, end: 6 })).toMatchObject({ quote: 'mot', prefix: 'un ', suffix: '' });
  });
});
