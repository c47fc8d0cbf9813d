import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, daysInMonth, isRealDay, weekdayOf } from '../../../src/core/dates/calendar';

it.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2022, 4, 30],
  [4, 2, 29],
])('gives year %i, month %i %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
  expect(isRealDay({ year, month, day: days })).toBe(true);
  expect(isRealDay({ year, month, day: days + 1 })).toBe(false);
});

it.each([
  [{ year: 2022, month: 4, day: 5 }, 2],
  [{ year: 2022, month: 4, day: 10 }, 7],
  [{ year: 1962, month: 7, day: 5 }, 4],
  [{ year: 1, month: 1, day: 1 }, 1],
])('knows the weekday of %j', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

it('counts days over the ends of months and years', () => {
  expect(addDays({ year: 2022, month: 12, day: 31 }, 1)).toEqual({ year: 2023, month: 1, day: 1 });
  expect(addDays({ year: 2024, month: 3, day: 1 }, -1)).toEqual({ year: 2024, month: 2, day: 29 });
});

it('comes as far as it was sent', () => {
  const days = fc.record({
    year: fc.integer({ min: 1, max: 9000 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: -200_000, max: 200_000 }),
      (day, count) => daysBetween(day, addDays(day, count)) === count,
    ),
  );
});
