import { describe, expect, it } from 'vitest';
import { precisionOfValue, readTypedDate } from '../../../src/core/corrections/read-typed-date';

describe('a typed date', () => {
  it.each([
    ['day', '2022-04-05', '2022-04-05'],
    ['day', '2024-02-29', '2024-02-29'],
    ['month', '2022-04', '2022-04'],
    ['month', '2022/4', '2022-04'],
    ['month', '04/2022', '2022-04'],
    ['month', ' 4-2022 ', '2022-04'],
    ['year', '2022', '2022'],
    ['year', '0800', '0800'],
  ] as const)('is read as a %s from %j', (precision, typed, value) => {
    expect(readTypedDate(precision, typed)).toBe(value);
  });

  it.each([
    ['day', '2022-02-30'],
    ['day', '2023-02-29'],
    ['day', '2022-00-05'],
    ['day', '2022-04-00'],
    ['day', '2022-04'],
    ['day', ''],
    ['month', '13/2022'],
    ['month', '0/2022'],
    ['month', '2022'],
    ['month', 'avril 2022'],
    ['month', '2022-04-05'],
    ['year', '22'],
    ['year', '20222'],
    ['year', ''],
  ] as const)('is no %s when it is %j', (precision, typed) => {
    expect(readTypedDate(precision, typed)).toBeNull();
  });
});

it.each([
  ['2022-04-05', 'day'],
  ['2022-04', 'month'],
  ['2022', 'year'],
  ['2022-04-05/2022-04-08', 'day'],
  ['', 'day'],
] as const)('takes %j for as precise as a %s', (value, precision) => {
  expect(precisionOfValue(value)).toBe(precision);
});
