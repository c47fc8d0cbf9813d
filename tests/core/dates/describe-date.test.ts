import { describe, expect, it } from 'vitest';
import { dateInWords, distanceBetween, distanceFromToday, resolutionInWords } from '../../../src/core/dates/describe-date';
import { makeDate } from '../../support/make-article';

describe('dateInWords', () => {
  it.each([
    ['2022-04-05', 'fr', 'mardi 5 avril 2022'],
    ['2022-04-05', 'en-GB', 'Tuesday, 5 April 2022'],
    ['1973-03-01', 'fr', 'jeudi 1er mars 1973'],
    ['1973-03-01/1973-03-11', 'fr-CA', '1er–11 mars 1973'],
    ['1973-03-01', 'en', 'Thursday, March 1, 1973'],
    ['2022-04', 'fr', 'avril 2022'],
    ['2022', 'en', '2022'],
    ['0050', 'en', '50'],
  ])('says %s in %s as precisely as it is', (value, locale, words) => {
    expect(dateInWords(value, locale)).toBe(words);
  });

  it.each(['2022-W14', '2022-02-30', 'next week', ''])('gives %j back, which is no day, month or year', (value) => {
    expect(dateInWords(value, 'fr')).toBe(value);
  });
});

describe('an approximate date', () => {
  it('is said to be one', () => {
    const translate = (key: string, ...values: readonly string[]): string => [key, ...values].join(' ');
    expect(dateInWords('2022-04~', 'fr', translate)).toBe('dateAbout avril 2022');
  });

  it('stays as it is where there are no words for that', () => {
    expect(dateInWords('2022-04~', 'fr')).toBe('2022-04~');
  });
});

describe('distanceFromToday', () => {
  it.each([
    ['2022-04-05', '2022-04-08', 'fr', 'il y a 3 jours'],
    ['2022-04-09', '2022-04-08', 'fr', 'demain'],
    ['2022-11-05', '2022-04-05', 'en', 'in 7 months'],
    ['2012-04-05', '2022-04-05', 'en', '10 years ago'],
    ['2022-05', '2022-04-05', 'en', 'next month'],
    ['2020', '2022-04-05', 'fr', 'il y a 2 ans'],
  ])('says that %s lies from %s in %s: %s', (value, reference, locale, words) => {
    expect(distanceFromToday(value, reference, locale)).toBe(words);
  });

  it('says nothing of a value that is no date', () => {
    expect(distanceFromToday('someday', '2022-04-05', 'en')).toBeNull();
    expect(distanceFromToday('2022-04-05', '', 'en')).toBeNull();
  });
});

describe('distanceBetween', () => {
  it.each([
    ['2022-04-05', '2022-04-05', 0, 'day'],
    ['2022-04-05', '2022-04-02', -3, 'day'],
    ['2022-04-05', '2022-11-05', 7, 'month'],
    ['2022-04', '2022-04-05', 0, 'month'],
    ['2022-04-05', '1962-07-05', -60, 'year'],
  ])('counts from %s to %s: %d, %s', (reference, value, count, unit) => {
    expect(distanceBetween(reference, value)).toEqual({ count, unit });
  });
});

describe('resolutionInWords', () => {
  const translate = (key: string, ...values: readonly string[]): string => [key, ...values].join(' ');
  const full = { value: '2022-04-05', confidence: 1 };
  const date = makeDate('5 avril', '5 avril', '2022-04-05', { stated: { day: 5, month: 4 } });

  it.each([
    ['dateWrittenInFull', date],
    [
      'dateRelativeToPublication',
      { ...date, stated: { unit: 'day', count: -1 }, resolved: { ...full, inferred: ['day'], basis: 'publication' } as const },
    ],
    [
      'dateInferredFromPublication datePartYear',
      { ...date, resolved: { ...full, inferred: ['year'], basis: 'publication' } as const },
    ],
    ['dateInferredFromWeekday datePartYear', { ...date, resolved: { ...full, inferred: ['year'], basis: 'weekday' } as const }],
  ] as const)('says %s', (words, mention) => {
    expect(resolutionInWords(mention, translate)).toBe(words);
  });

  it('says that a date without value is open', () => {
    const { resolved: _, ...open } = date;
    expect(resolutionInWords(open, translate)).toBe('dateUnresolved');
  });
});
