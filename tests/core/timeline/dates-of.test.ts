import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../src/core/timeline/dates-of';
import { dayNumberOf } from '../../../src/core/timeline/day-number';
import { keysTouching, timeKeys } from '../../../src/core/timeline/time-keys';
import { daysOf } from '../../../src/core/timeline/days-of';
import type { DateWarning } from '../../../src/model/mention';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';

const TEXT = 'Alger, le 5 novembre, puis en avril 2022, dans les années 1980 et le 31 avril.';
const WRONG: DateWarning = { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' };
const NO_SUCH: DateWarning = { code: 'impossible-date', day: 31, month: 4 };
const { resolved: _resolved, ...unresolved } = makeDate(TEXT, '31 avril', '2022', { warnings: [NO_SUCH] });
const DATES = datesOf(
  makeArticle({
    text: TEXT,
    published: { value: '2022-04-10', source: 'meta' },
    mentions: [
      makePlace(TEXT, 'Alger'),
      makeDate(TEXT, '5 novembre', '2022-11-05', { warnings: [WRONG] }),
      makeDate(TEXT, 'avril 2022', '2022-04'),
      makeDate(TEXT, 'années 1980', '198X'),
      unresolved,
    ],
  }),
);

describe('the dates of an article', () => {
  it('are those that have a place in time, with what is doubted apart', () => {
    expect(DATES.published).toBe('2022-04-10');
    expect(DATES.dates.map(({ value, isDoubted }) => [value, isDoubted])).toEqual([
      ['2022-11-05', true],
      ['2022-04', undefined],
      ['198X', undefined],
    ]);
    expect(DATES.dates[0]).toMatchObject({ start: 10, end: 20, first: dayNumberOf({ year: 2022, month: 11, day: 5 }) });
    expect(DATES.doubts.map(({ start, warning }) => [TEXT.slice(start, start + 2), warning.code])).toEqual([
      ['5 ', 'weekday-mismatch'],
      ['31', 'impossible-date'],
    ]);
  });

  it('are found by month, by decade where they last long, and by the day of the year', () => {
    expect(timeKeys(DATES)).toEqual(['2022-11', '--11-05', '2022-04~', '198X', '2022-04', '--04-10']);
  });

  it('are found by some days only through keys that touch them', () => {
    const april = daysOf('2022-04');
    expect(april && keysTouching(april)).toEqual(['2022-04', '2022-04~', '202X']);
    const long = daysOf('198X');
    expect(long && keysTouching(long)).toBeNull();
  });

  it('have few keys however long they last', () => {
    const days = daysOf('0000/9999');
    expect(days && timeKeys({ dates: [{ start: 0, end: 1, value: '0000/9999', ...days }], doubts: [] }).length).toBe(12);
  });
});
