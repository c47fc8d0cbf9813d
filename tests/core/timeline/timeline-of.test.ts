import { describe, expect, it } from 'vitest';
import { calendarMonthOf, onThisDayOf } from '../../../src/core/timeline/calendar-month';
import { formatDay } from '../../../src/core/timeline/day-number';
import { daysOf } from '../../../src/core/timeline/days-of';
import { timelineOf } from '../../../src/core/timeline/timeline-of';
import { formatWindow } from '../../../src/core/timeline/window';
import type { ArticleDates, DayRange, ListedDate } from '../../../src/model/time';

const YEAR = daysIn('2022');

describe('a timeline', () => {
  it('tells each date once, with how often and in how many articles it is stated', () => {
    const { events, articles } = timelineOf(
      [article(['2022-04-05', '2022-04-05T10:00:00']), article(['2022-04-05', '2022-05'])],
      YEAR,
    );
    expect(articles).toBe(2);
    expect(events.map(({ value, mentions, articles: inArticles }) => [value, mentions, inArticles])).toEqual([
      ['2022-04-05', 3, 2],
      ['2022-05', 1, 1],
    ]);
  });

  it('shows what touches its days, and counts what lies before and after', () => {
    const { events, before, after } = timelineOf([article(['2021-12-31', '2020/2022', '202X', '2023-01-01', '2024'])], YEAR);
    expect(events.map(({ value }) => value)).toEqual(['2020/2022', '202X']);
    expect([before, after]).toEqual([1, 2]);
  });

  it('brings the day that is suggested for a doubted one', () => {
    const doubted: ArticleDates = {
      dates: [{ ...listed('2022-11-05', 3), isDoubted: true }],
      doubts: [
        {
          start: 3,
          end: 4,
          warning: { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' },
        },
      ],
    };
    const [event] = timelineOf([article(['2022-11-05']), doubted], YEAR).events;
    expect(event).toMatchObject({ mentions: 2, doubts: 1, suggestion: '2022-04-05' });
  });

  it('chooses the days in which most lies, without what is far off', () => {
    const near = Array.from({ length: 20 }, (_, index) => `2022-04-${String(index + 5).padStart(2, '0')}`);
    const { shown, extent } = timelineOf([article([...near, '1789-07-14', '2050'])], null);
    expect(formatWindow(shown)).toMatch(/^2022-0[34]-\d\d\/2022-0[45]-\d\d$/);
    expect(extent && formatWindow(extent)).toBe('1789-07-14/2050-12-31');
  });

  it('chooses some days where there is one date, or none', () => {
    const { shown } = timelineOf([article(['2022-04-05'])], null);
    expect([formatDay(shown.first), formatDay(shown.last)]).toEqual(['2022-03-29', '2022-04-12']);
    expect(timelineOf([], null).extent).toBeNull();
  });

  it('tells months where single dates are too many, without losing any, and keeps what lasts longer', () => {
    const days = Array.from({ length: 300 }, (_, index) => formatDay(YEAR.first + index));
    const { events, buckets, publications } = timelineOf(
      [{ ...article([...days, '2022', '2022-23']), published: '2022-04-05' }],
      YEAR,
    );
    expect(events.map(({ value }) => value)).toEqual(['2022', '2022-23']);
    expect(buckets.slice(0, 2).map(({ value, mentions }) => [value, mentions])).toEqual([
      ['2022-01', 31],
      ['2022-02', 28],
    ]);
    expect(buckets.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(300);
    expect(publications.map(({ value }) => value)).toEqual(['2022-04']);
  });
});

describe('a month of the calendar', () => {
  const ARTICLES = [
    { ...article(['2022-04-05', '2022-04-05', '2022-04', '2022']), published: '2022-04-06' },
    article(['2022-05-01']),
  ];

  it('counts what is stated and published on each day, and lists what has no day', () => {
    const month = calendarMonthOf(ARTICLES, '2022-04');
    expect(month?.days).toEqual([
      { day: 5, mentions: 2, published: 0, doubts: 0 },
      { day: 6, mentions: 0, published: 1, doubts: 0 },
    ]);
    expect(month?.vague.map(({ value }) => value)).toEqual(['2022', '2022-04']);
  });

  it('is none of what is no month', () => {
    expect(calendarMonthOf(ARTICLES, '2022')).toBeNull();
  });

  it('finds the same day in every year, the latest first', () => {
    const found = onThisDayOf([article(['2022-04-05', '1999-04-05', '1999-04-06', '2022-04'])], 4, 5);
    expect(found.map(({ value }) => value)).toEqual(['2022-04-05', '1999-04-05']);
  });
});

function article(values: readonly string[]): ArticleDates {
  return { dates: values.map((value, index) => listed(value, index)), doubts: [] };
}

function listed(value: string, start: number): ListedDate {
  return { start, end: start + 1, value, ...daysIn(value) };
}

function daysIn(value: string): DayRange {
  const days = daysOf(value);
  if (!days) throw new Error(value);
  return { first: days.first, last: days.last };
}
