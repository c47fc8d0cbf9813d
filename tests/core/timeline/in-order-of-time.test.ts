import { describe, expect, it } from 'vitest';
import { inOrderOfTime } from '../../../src/core/timeline/in-order-of-time';
import { makeDate, makePlace } from '../../support/make-article';

const TEXT = 'le 4 avril, Alger, le 12 mars, en mars, un jour, mars encore, hier';
const DATES = [
  makeDate(TEXT, 'le 4 avril', '2022-04-04'),
  makePlace(TEXT, 'Alger'),
  makeDate(TEXT, 'le 12 mars', '2022-03-12'),
  makeDate(TEXT, 'en mars', '2022-03'),
  { ...makeDate(TEXT, 'un jour', ''), resolved: undefined } as never,
  makeDate(TEXT, 'hier', '2022-04-05'),
];

describe('the dates of an article', () => {
  it('stand in the order of time, the vague one before the day that it covers, with the publication among them', () => {
    const { rows } = inOrderOfTime(DATES, '2022-04-05');
    expect(rows.map(({ value, index }) => [value, index])).toEqual([
      ['2022-03', 3],
      ['2022-03-12', 2],
      ['2022-04-04', 0],
      ['2022-04-05', null],
      ['2022-04-05', 5],
    ]);
  });

  it('lie so many days from the publication, where both are days', () => {
    const distances = (published: string) => inOrderOfTime(DATES, published).rows.map(({ fromPublication }) => fromPublication);
    expect(distances('2022-04-05')).toEqual([null, -24, -1, null, 0]);
    expect(distances('2022-04')).toEqual([null, null, null, null, null]);
  });

  it('cover all days that they may mean', () => {
    const [march] = inOrderOfTime(DATES, undefined).rows;
    expect(march && march.last - march.first).toBe(30);
  });

  it('tell which ones have no place in time', () => {
    expect(inOrderOfTime(DATES, undefined).unplaced).toEqual([4]);
  });
});
