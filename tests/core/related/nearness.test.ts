import { describe, expect, it } from 'vitest';
import { nearness } from '../../../src/core/related/nearness';

describe('nearness', () => {
  it('is 1 on one day and falls with the days between, in either order', () => {
    expect(nearness('2022-04-05', '2022-04-05')).toBe(1);
    expect(nearness('2022-04-05', '2022-04-19')).toBeCloseTo(0.7 + 0.3 / Math.E);
    expect(nearness('2022-04-19', '2022-04-05')).toBe(nearness('2022-04-05', '2022-04-19'));
  });

  it('is what years make of it where a day is not known', () => {
    const years = nearness('2002-04-05', '2022-04-05');
    for (const date of [undefined, '2022', '2022-04', 'yesterday', '2022-02-31'])
      expect(nearness(date, '2022-04-05'), date).toBeCloseTo(years);
  });
});
