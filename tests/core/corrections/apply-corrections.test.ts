import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor';
import { applyCorrections } from '../../../src/core/corrections/apply-corrections';
import type { DateCorrection, DateDecision } from '../../../src/model/correction';
import { isDate, type DateMention } from '../../../src/model/mention';
import { makeDate, makePlace, spanOf } from '../../support/make-article';

const TEXT = 'À Béchar, ce mardi 5 novembre, puis demain. Le lundi 4 avril, à Oran, rien.';
const WARNING = {
  code: 'weekday-mismatch',
  stated: 2,
  actual: 6,
  value: '2022-11-05',
  suggestion: '2022-04-05',
} as const;
const NOVEMBER = makeDate(TEXT, 'ce mardi 5 novembre', '2022-11-05', {
  stated: { weekday: 2, day: 5, month: 11 },
  warnings: [WARNING],
});
const { resolved: _unknown, ...TOMORROW } = makeDate(TEXT, 'demain', '2022-04-06');
const APRIL = makeDate(TEXT, 'lundi 4 avril', '2022-04-04');
const MENTIONS = [makePlace(TEXT, 'Béchar'), NOVEMBER, TOMORROW, APRIL, makePlace(TEXT, 'Oran')];
const DECIDED_AT = '2022-04-11T08:00:00.000Z';

describe('a date that the reader set', () => {
  it('has their value, is theirs, and does not warn', () => {
    const [, date, ...others] = applyCorrections(TEXT, MENTIONS, [decided('ce mardi 5 novembre', { value: '2022-04-05' })]);
    expect(date).toEqual({
      ...NOVEMBER,
      resolved: { value: '2022-04-05', inferred: [], basis: 'reader', confidence: 1 },
      source: 'reader',
      warnings: [],
      decidedAt: DECIDED_AT,
    });
    expect(others).toEqual(MENTIONS.slice(2));
  });

  it('may be one that nothing could place', () => {
    const mentions = applyCorrections(TEXT, MENTIONS, [decided('demain', { value: '2022-04-06' })]);
    expect(mentions[2]).toMatchObject({ resolved: { value: '2022-04-06', basis: 'reader', confidence: 1 }, source: 'reader' });
  });

  it('has the value that was set last', () => {
    const twice = ['2022-03', '2022-04-05'].map((value) => decided('ce mardi 5 novembre', { value }));
    expect(applyCorrections(TEXT, MENTIONS, twice)[1]).toMatchObject({ resolved: { value: '2022-04-05' } });
  });

  it('is found where its words have moved to', () => {
    const text = `Mis à jour. ${TEXT}`;
    const moved = MENTIONS.map((mention) => ({ ...mention, start: mention.start + 12, end: mention.end + 12 }));
    const mentions = applyCorrections(text, moved, [decided('ce mardi 5 novembre', { value: '2022-04-05' })]);
    expect(mentions[1]).toMatchObject({ start: moved[1]?.start, resolved: { value: '2022-04-05' } });
  });

  it('is found although its words are cut otherwise today', () => {
    const mentions = applyCorrections(TEXT, MENTIONS, [decided('5 novembre', { value: '2022-04-05' })]);
    expect(mentions[1]).toMatchObject({ ...spanOf(TEXT, 'ce mardi 5 novembre'), resolved: { value: '2022-04-05' } });
  });
});

describe('a date whose warning the reader dismissed', () => {
  it('keeps its value, does not warn, and tells that it was dismissed', () => {
    const [, date] = applyCorrections(TEXT, MENTIONS, [decided('ce mardi 5 novembre', { isDismissed: true })]);
    expect(date).toEqual({ ...NOVEMBER, warnings: [], isDismissed: true, decidedAt: DECIDED_AT });
  });

  it('is the value set earlier no more', () => {
    const decisions = [{ value: '2022-04-05' }, { isDismissed: true }] as const;
    const [, date] = applyCorrections(
      TEXT,
      MENTIONS,
      decisions.map((decision) => decided('ce mardi 5 novembre', decision)),
    );
    expect(date).toMatchObject({ resolved: { value: '2022-11-05' }, source: 'rule', isDismissed: true });
  });
});

describe('corrections', () => {
  it('are left out when their words are gone, are no date, or name a place', () => {
    const gone = { ...decided('demain', { value: '2022-04-06' }), quote: 'après-demain' };
    expect(applyCorrections(TEXT, MENTIONS, [gone])).toEqual(MENTIONS);
    expect(applyCorrections(TEXT, MENTIONS, [decided('rien', { value: '2022' })])).toEqual(MENTIONS);
    expect(applyCorrections(TEXT, MENTIONS, [decided('Béchar', { value: '2022' })])).toEqual(MENTIONS);
  });

  it('change no span, no number and no order, only the dates decided on', () => {
    const anchors = fc.record({
      start: fc.nat(TEXT.length),
      end: fc.nat(TEXT.length),
      quote: fc.oneof(fc.constantFrom('demain', 'ce mardi 5 novembre', 'a', 'rien'), fc.string({ maxLength: 20 })),
      prefix: fc.oneof(fc.constantFrom('puis ', 'Béchar, '), fc.string({ maxLength: 32 })),
      suffix: fc.oneof(fc.constantFrom('. Le', ', puis'), fc.string({ maxLength: 32 })),
      decidedAt: fc.constant(DECIDED_AT),
    });
    const decisions = fc.oneof(fc.record({ value: fc.string() }), fc.constant({ isDismissed: true } as const));
    const corrections = fc.array(fc.tuple(anchors, decisions).map(([anchor, decision]) => ({ ...anchor, ...decision })));
    fc.assert(
      fc.property(corrections, (all: DateCorrection[]) => {
        const mentions = applyCorrections(TEXT, MENTIONS, all);
        expect(mentions.map(({ start, end, kind }) => [start, end, kind])).toEqual(
          MENTIONS.map(({ start, end, kind }) => [start, end, kind]),
        );
        const untouched = mentions.filter((mention) => !isDate(mention) || mention.decidedAt === undefined);
        expect(MENTIONS).toEqual(expect.arrayContaining(untouched));
        const touched = mentions.filter((mention): mention is DateMention => isDate(mention) && 'decidedAt' in mention);
        expect(touched.every(({ warnings }) => warnings.length === 0)).toBe(true);
        expect(touched.every(({ source, isDismissed }) => (source === 'reader') !== (isDismissed === true))).toBe(true);
      }),
    );
  });
});

function decided(words: string, decision: DateDecision): DateCorrection {
  return { ...describeAnchor(TEXT, spanOf(TEXT, words)), ...decision, decidedAt: DECIDED_AT };
}
