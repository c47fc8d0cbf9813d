import { expect, it } from 'vitest';
import { dayHere } from '../../src/parts/day-here';

it('is the day of the reader’s clock', () => {
  expect(dayHere(new Date(2022, 3, 5, 0, 30))).toBe('2022-04-05');
  expect(dayHere(new Date(2022, 10, 30, 23, 59))).toBe('2022-11-30');
});
