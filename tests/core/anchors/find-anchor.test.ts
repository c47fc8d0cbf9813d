import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import { findAnchor, findAnchorIn } from '../../../src/core/anchors/find-anchor';
import { prepareText } from '../../../src/core/anchors/prepare-text';
import type { BlockKind } from '../../../src/model/anchor';
import { spanOf } from '../../support/make-article';

const TEXT = 'Le ministre est arrivé à Oran. Le lendemain, le ministre a quitté Oran pour Alger.';

const PARAGRAPHS = [
  'Des soldats algériens et russes s’entraîneront côte à côte à l’automne dans le désert.',
  'Malgré la guerre, les deux capitales continuent de se parler, et leurs ministres se voient.',
  'Une première réunion de préparation, à Vladikavkaz, a fixé le scénario et la logistique.',
] as const;

/** Of any code units, halves of surrogate pairs among them. */
const anyString = (minLength: number) =>
  fc.array(fc.nat(0xffff), { minLength, maxLength: 20 }).map((units) => String.fromCharCode(...units));

describe('findAnchor', () => {
  it('finds every passage of an unchanged text where it was', () => {
    const texts = fc.oneof(anyString(1), fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1 }));
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

  it('knows an unchanged text and takes the old position, whatever stands elsewhere', () => {
    const refrain = 'encore et encore et encore et encore et encore et encore et encore et encore et encore';
    const middle = { start: refrain.indexOf('encore', 40), end: refrain.indexOf('encore', 40) + 6 };
    expect(findAnchor(refrain, describeAnchor(refrain, middle))).toEqual({ ...middle, changed: false });
  });

  it('takes the words where their surroundings are, though corrected, and not an exact copy of them', () => {
    const now = `À retenir : le ministre a quitté Oran\n\n${TEXT.replace('quitté Oran', 'quitté Béchar')}`;
    const found = findAnchor(now, describeAnchor(TEXT, spanOf(TEXT, 'le ministre a quitté Oran')));
    expect(found).toEqual({ ...spanOf(now, 'le ministre a quitté Béchar'), changed: true });
  });

  it('begins and ends with the signs that the quote has there', () => {
    const now = TEXT.replace('le ministre a quitté Oran', '«\u00A0le ministre a fui Oran\u00A0»');
    const quoted = TEXT.replace('le ministre a quitté Oran', '“le ministre a quitté Oran”');
    const found = findAnchor(now, describeAnchor(quoted, spanOf(quoted, '“le ministre a quitté Oran”')));
    expect(found).toEqual({ ...spanOf(now, '«\u00A0le ministre a fui Oran\u00A0»'), changed: true });
  });

  it('finds part of a word', () => {
    const now = TEXT.replace('Oran. Le lendemain', 'Oran, hier. Le\u00A0lendemain').replace('ministre a', 'ministre\u00A0a');
    expect(findAnchor(now, describeAnchor(TEXT, spanOf(TEXT, 'demain, le min')))).toEqual({
      ...spanOf(now, 'demain, le min'),
      changed: false,
    });
  });

  it('finds a sentence in a script without spaces, one sign corrected', () => {
    const then = '会议于四月五日在阿尔及尔举行。部长第二天离开了奥兰。随后他前往莫斯科访问。';
    const now = `更新。${then.replace('离开了奥兰', '离开了巴黎')}`;
    const found = findAnchor(now, describeAnchor(then, spanOf(then, '部长第二天离开了奥兰。')));
    expect(found).toEqual({ ...spanOf(now, '部长第二天离开了巴黎。'), changed: true });
  });

  it('follows a whole paragraph that was moved between strange ones', () => {
    const [moved, ...others] = PARAGRAPHS;
    const now = [...others, moved].join('\n\n');
    expect(findAnchor(now, describeAnchor(PARAGRAPHS.join('\n\n'), { start: 0, end: moved.length }))).toEqual({
      ...spanOf(now, moved),
      changed: false,
    });
  });

  it('finds nothing when the words of a whole paragraph stand only in a pull quote', () => {
    const [quoted, ...others] = PARAGRAPHS;
    const now = [...others, quoted].join('\n\n');
    const anchor = describeAnchor(PARAGRAPHS.join('\n\n'), { start: 0, end: quoted.length }, 'paragraph');
    const blockAt = (offset: number): BlockKind => (offset >= now.indexOf(quoted) ? 'quotation' : 'paragraph');
    expect(findAnchor(now, anchor, blockAt)).toBeNull();
    expect(findAnchor(now, anchor, () => 'paragraph')).not.toBeNull();
  });

  it('spans the two ends of a quote that is longer than what it looks for', () => {
    const words = Array.from({ length: 3_000 }, (_, index) => `mot${index}`);
    const then = words.join(' ');
    const now = `Avant. ${then.replace('mot1500 ', '')}`;
    const found = findAnchor(now, describeAnchor(then, spanOf(then, words.slice(100, 2_900).join(' '))));
    expect(found).toEqual({ start: now.indexOf('mot100 '), end: now.indexOf(' mot2900'), changed: true });
  });

  it('finds many anchors in one prepared text as it finds each alone', () => {
    const now = TEXT.replaceAll('ministre', 'maire');
    const prepared = prepareText(now);
    for (const words of ['est arrivé', 'Le lendemain', 'quitté Oran pour', 'demain, le ministre']) {
      const anchor = describeAnchor(TEXT, spanOf(TEXT, words));
      expect(findAnchorIn(prepared, anchor)).toEqual(findAnchor(now, anchor));
    }
  });

  it('finds words that came without their surroundings where they stand once, and not where they stand twice', () => {
    const quote = 'le ministre a quitté Oran pour Alger';
    const imported = { start: 3, end: 3 + quote.length, quote, prefix: '', suffix: '' };
    expect(findAnchor(TEXT, imported)).toEqual({ ...spanOf(TEXT, quote), changed: false });
    expect(findAnchor(`${TEXT} Ou non : ${quote}.`, imported)).toBeNull();
  });

  it('never throws, and gives a span within the text, whatever it is asked', () => {
    const strings = fc.oneof(anyString(0), fc.string({ unit: fc.constantFrom('a', ' ', '.', 'É', '\uD83D', '\uDE00') }));
    const anchors = fc.record({ start: fc.integer(), end: fc.integer(), quote: strings, prefix: strings, suffix: strings });
    fc.assert(
      fc.property(strings, anchors, (text, anchor) => {
        const found = findAnchor(text, anchor);
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThanOrEqual(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('looks in less than three seconds through a million letters for a word that stands everywhere', () => {
    const text = 'Oran '.repeat(200_000);
    const anchor = { ...describeAnchor(text, { start: 500_000, end: 500_004 }), prefix: 'Oran Oran’Oran ', textHash: '' };
    const started = performance.now();
    expect(findAnchor(text, anchor)?.start).toBe(500_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
