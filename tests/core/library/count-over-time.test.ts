import { expect, it } from 'vitest';
import { countOverTime, dayOf } from '../../../src/core/library/count-over-time';

const SAVED = '2023-01-31T23:30:00.000Z';

it('counts by month, in order, by the day of saving where publication is not known', () => {
  expect(countOverTime([published('2022-05-02'), published('2022-04-30'), { savedAt: SAVED }, published('2022-05-31')])).toEqual([
    { period: '2022-04', articles: 1 },
    { period: '2022-05', articles: 2 },
    { period: '2023-01', articles: 1 },
  ]);
  expect(dayOf({ savedAt: SAVED })).toBe('2023-01-31');
  expect(countOverTime([])).toEqual([]);
});

it('counts by year over more than three years, and where a year is all that is known', () => {
  expect(countOverTime([published('2019-04'), published('2022-05-02')])).toEqual([
    { period: '2019', articles: 1 },
    { period: '2022', articles: 1 },
  ]);
  expect(countOverTime([published('2022'), published('2022-05-02')])).toEqual([{ period: '2022', articles: 2 }]);
});

function published(value: string) {
  return { savedAt: SAVED, published: { value, source: 'meta' } as const };
}
