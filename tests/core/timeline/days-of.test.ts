import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formatDay } from '../../../src/core/timeline/day-number';
import { daysOf } from '../../../src/core/timeline/days-of';

describe('the days of a date', () => {
  it.each([
    ['2022-04-05', '2022-04-05', '2022-04-05', 'day'],
    ['2022-04-05T09:21:00', '2022-04-05', '2022-04-05', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['0044', '0044-01-01', '0044-12-31', 'year'],
    ['2022-21', '2022-03-01', '2022-05-31', 'season'],
    ['2022-24', '2022-12-01', '2023-02-28', 'season'],
    ['2022-36', '2022-10-01', '2022-12-31', 'season'],
    ['2022-40', '2022-01-01', '2022-06-30', 'season'],
    ['198X', '1980-01-01', '1989-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2012/2016', '2012-01-01', '2016-12-31', 'interval'],
    ['2016-07-06/2016-07-24', '2016-07-06', '2016-07-24', 'interval'],
  ])('of %s go from %s to %s', (value, first, last, precision) => {
    const days = daysOf(value);
    expect(days && [formatDay(days.first), formatDay(days.last), days.precision]).toEqual([first, last, precision]);
  });

  it.each(['', '2022-13', '2022-02-30', '2022-42', '19X', 'XXXX', '2016/2012', '2016/', 'constructor', '2022-04-05/x'])(
    'are none of "%s"',
    (value) => expect(daysOf(value)).toBeNull(),
  );

  it('have soft ends where it is a season or about', () => {
    expect([daysOf('2022-23'), daysOf('2022~'), daysOf('2022-33'), daysOf('2022')].map((days) => days?.isSoft)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('are found again by the day that is written of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        expect(daysOf(formatDay(number))).toMatchObject({ first: number, last: number });
      }),
    );
  });
});
