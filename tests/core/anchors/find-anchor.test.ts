import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import { findAnchor } from '../../../src/core/anchors/find-anchor';
import { spanOf } from '../../support/make-article';

const TEXT = 'Le ministre est arrivé à Oran. Le lendemain, le ministre a quitté Oran pour Alger.';

describe('findAnchor', () => {
  it('finds every passage of an unchanged text where it was', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1 }),
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const start = one % text.length;
        const end = start + 1 + (other % (text.length - start));
        expect(findAnchor(text, describeAnchor(text, { start, end }))).toEqual({ start, end, changed: false });
      }),
    );
  });

  it('follows a passage that moved', () => {
    const added = `Mise à jour à 18 heures.\n\n${TEXT}`;
    expect(findAnchor(added, describeAnchor(TEXT, spanOf(TEXT, 'quitté Oran')))).toEqual({
      ...spanOf(added, 'quitté Oran'),
      changed: false,
    });
  });

  it('chooses among equal words by what stands around them, not by where they are', () => {
    const second = { start: TEXT.lastIndexOf('Oran'), end: TEXT.lastIndexOf('Oran') + 4 };
    const swapped = 'Le lendemain, le ministre a quitté Oran pour Alger. Le ministre est arrivé à Oran.';
    expect(findAnchor(swapped, describeAnchor(TEXT, second))).toEqual({ ...spanOf(swapped, 'Oran'), changed: false });
  });

  it('chooses the nearest among passages with equal surroundings', () => {
    const refrain = 'Ils ont dit non et encore non, dit-il au soir. '.repeat(3);
    const start = refrain.indexOf('encore', 60);
    expect(findAnchor(refrain, describeAnchor(refrain, { start, end: start + 6 }))?.start).toBe(start);
  });

  it('finds nothing when the words are gone', () => {
    expect(findAnchor('Le ministre est arrivé à Alger.', describeAnchor(TEXT, spanOf(TEXT, 'Oran')))).toBeNull();
  });

  it('finds nothing where the words stand among strange ones', () => {
    expect(findAnchor('Visitez la ville d’Oran, cet été !', describeAnchor(TEXT, spanOf(TEXT, 'Oran')))).toBeNull();
  });

  it('finds nothing for an anchor without words', () => {
    expect(findAnchor(TEXT, { start: 3, end: 3, quote: '', prefix: 'Le ', suffix: 'ministre' })).toBeNull();
  });

  it('looks in less than three seconds through two million letters for a word that stands everywhere', () => {
    const text = 'Oran '.repeat(400_000);
    const started = performance.now();
    expect(findAnchor(text, describeAnchor(text, { start: 1_000_000, end: 1_000_004 }))?.start).toBe(1_000_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
