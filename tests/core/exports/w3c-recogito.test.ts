import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import { makeNote } from '../../support/make-annotation';
import { ARTICLE, itemsOf, type W3cAnnotation } from '../../support/w3c-article';
import type { Node } from '../../support/w3c-readers';

/**
 * What Recogito's adapter asks for (`packages/text-annotator/src/model/w3c/W3CTextFormatAdapter.ts` of github.com/recogito/text-annotator-js,
 * and `parseW3CBodies` of github.com/annotorious/annotorious, read in November 2026): its package wants a newer Node than ours, so this is
 * written by its rules and is not its code. It takes targets one by one, or one; of each, selectors one by one, or one; needs the quote's
 * words and both ends of the position; and fails on a body that is none.
 */
function readByRecogito(annotation: W3cAnnotation): { quote: unknown; start: unknown; end: unknown; values: unknown[] } | null {
  const targets: Node[] = [annotation.target].flat();
  const bodies: Node[] = [annotation.body].flat();
  const values = bodies.map(({ value }) => value);
  const [found] = targets.map(({ selector }) => {
    const selectors = [selector as Node | Node[]].flat();
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')?.['exact'];
    const { start, end } = (selectors.find(({ type }) => type === 'TextPositionSelector') ?? {}) as Node;
    return quote === undefined || start === undefined || end === undefined ? null : { quote, start, end, values };
  });
  return found ?? null;
}

describe('Recogito’s adapter, by its rules', () => {
  it('takes every mark on the article, the reader’s and the machine’s', () => {
    const passages = itemsOf().filter(({ target }) => 'selector' in target);
    expect(passages).toHaveLength(6);
    expect(passages.map(readByRecogito)).not.toContain(null);
    expect(readByRecogito(passages[0] as W3cAnnotation)).toMatchObject({ quote: '𝔠’est non', start: 42, end: 51 });
    expect(passages.every(({ body }) => body.length > 0)).toBe(true);
  });

  it('has no use for one whose words are gone', () => {
    const anchor = { ...describeAnchor('Les troupes', { start: 4, end: 11 }), quote: 'disparues', prefix: '', suffix: '' };
    const annotations = [makeNote({ target: { type: 'passage', anchor } })];
    const [item] = itemsOf({}, [{ ...ARTICLE, mentions: [], annotations }]);
    expect(readByRecogito(item as W3cAnnotation)).toBeNull();
  });
});
