import { describe, expect, it } from 'vitest';
import { articleLanguage, isMarkedOtherwise, isShown, markedNumbers, showingOf } from '../../../src/core/marks/showing';
import type { Mention } from '../../../src/model/mention';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { makeDate, makePlace } from '../../support/make-article';
import { makeShowing } from '../../support/make-showing';

const TEXT = 'À Alger, le 5 avril. Oran. Alger, le 5 avril ; Oran, mardi 5 novembre, mardi 5 novembre.';
const WARNING = { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' } as const;
const MENTIONS: readonly Mention[] = [
  makePlace(TEXT, 'Alger'),
  makeDate(TEXT, '5 avril', '2022-04-05'),
  makePlace(TEXT, 'Oran', { confidence: 0.3 }),
  makePlace(TEXT, 'Alger'),
  makeDate(TEXT, '5 avril', '2022-04-05'),
  makePlace(TEXT, 'Oran'),
  makeDate(TEXT, 'mardi 5 novembre', '2022-11-05', { warnings: [WARNING] }),
  makeDate(TEXT, 'mardi 5 novembre', '2022-11-05', { warnings: [WARNING] }),
];

describe('what is marked', () => {
  it('is all that is sure, at first', () => {
    expect(markedNumbers(showingOf(DEFAULT_SETTINGS, 'fr', null), MENTIONS)).toEqual([0, 1, 3, 4, 5, 6, 7]);
  });

  it('is the first of each entity and date that is shown, and every doubtful date', () => {
    const showing = showingOf({ ...DEFAULT_SETTINGS, density: 'first' }, 'fr', null);
    expect(markedNumbers(showing, MENTIONS)).toEqual([0, 1, 5, 6, 7]);
    expect(markedNumbers({ ...showing, showsLessSure: true }, MENTIONS)).toEqual([0, 1, 2, 6, 7]);
  });

  it('is nothing of a kind that is off, doubtful dates among them', () => {
    expect(markedNumbers(makeShowing({ hiddenKinds: ['place'] }), MENTIONS)).toEqual([1, 4, 6, 7]);
    expect(markedNumbers(makeShowing({ hiddenKinds: ['date'] }), MENTIONS)).toEqual([0, 3, 5]);
  });

  it('is nothing until the reader asks, where that is what they want', () => {
    const settings = { ...DEFAULT_SETTINGS, density: 'asked' } as const;
    expect(markedNumbers(showingOf(settings, 'fr', null), MENTIONS)).toEqual([]);
    expect(markedNumbers(showingOf(settings, 'fr', true), MENTIONS)).toHaveLength(7);
    expect(markedNumbers(showingOf(DEFAULT_SETTINGS, 'fr', false), MENTIONS)).toEqual([]);
    expect(markedNumbers(showingOf({ ...DEFAULT_SETTINGS, density: 'first' }, 'fr', true), MENTIONS)).toHaveLength(5);
  });

  it('is nothing in a language that is left alone, until the reader asks', () => {
    const settings = { ...DEFAULT_SETTINGS, quietLanguages: ['en', 'other'] } as const;
    const areMarked = (tag: string): boolean => markedNumbers(showingOf(settings, tag, null), MENTIONS).length > 0;
    expect(['fr', 'de', 'FR-fr'].map(areMarked)).toEqual([true, true, true]);
    expect(['en', 'en-GB', 'ja', 'other', ''].map(areMarked)).toEqual([false, false, false, false, false]);
    expect(showingOf(settings, 'en', true).marks).toBe('all');
  });
});

it('what is not marked is listed all the same, but for kinds that are off and names that are less sure', () => {
  const listed = MENTIONS.filter((mention) => isShown(makeShowing({ marks: 'none', hiddenKinds: ['date'] }), mention));
  expect(listed.map(({ start }) => start)).toEqual([0, 3, 5].map((number) => MENTIONS[number]?.start));
});

it('languages are told by their first part', () => {
  expect(['pt-BR', 'nl', 'frr', 'zh-Hant'].map(articleLanguage)).toEqual(['pt', 'nl', 'other', 'other']);
});

it('settings mark otherwise when their density or their languages do', () => {
  expect(isMarkedOtherwise(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, hiddenKinds: ['date'] })).toBe(false);
  expect(isMarkedOtherwise(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, density: 'first' })).toBe(true);
  expect(isMarkedOtherwise(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, quietLanguages: ['en'] })).toBe(true);
});
