import { describe, expect, it } from 'vitest';
import { periodsOf } from '../../../src/core/search/periods-of';

describe('the periods of a date', () => {
  it.each([
    ['2022-04-05', ['2022', '2022-04', '2022-04-05']],
    ['2022-04', ['2022', '2022-04']],
    ['2022', ['2022']],
    ['198X', ['198X']],
    ['2022-23', ['2022', '2022-23']],
    ['2022-12-30/2023-01-02', ['2022', '2022-12', '2022-12-30', '2022-12-30/2023-01-02', '2023', '2023-01', '2023-01-02']],
    ['2012/2014', ['2012', '2012/2014', '2013', '2014']],
    ['1900/2000', ['1900/2000']],
    ['2020-01/2022-01', ['2020', '2020-01/2022-01', '2021', '2022']],
  ])('%s are %j', (value, values) => {
    expect(
      periodsOf(value)
        .map((period) => period.value)
        .toSorted(),
    ).toEqual(values);
  });

  it('count months as facets, and nothing else', () => {
    const kinds = Object.fromEntries(periodsOf('2022-04-05').map(({ value, kind }) => [value, kind]));
    expect(kinds).toEqual({ '2022-04': 'date', '2022': 'year', '2022-04-05': 'day' });
  });
});
