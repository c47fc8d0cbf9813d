import { describe, expect, it } from 'vitest';
import { joinColumns, lastPublishedFirst } from '../../src/store/columns';

describe('the columns of the library', () => {
  it('order articles by the day they were published, or else saved, the last one first', () => {
    const columns = joinColumns(
      [],
      [
        line(1, 'old', '2022-05-01T08:00:00.000Z', '2021-01-01'),
        line(2, 'undated', '2022-03-03T08:00:00.000Z'),
        line(3, 'late', '2022-05-01T08:00:00.000Z', '2022-04-01'),
        line(4, 'early', '2022-05-01T07:00:00.000Z', '2022-04-01'),
        line(5, 'other', '2022-05-01T08:00:00.000Z', '2022-04-02'),
      ],
      null,
    );
    expect(lastPublishedFirst(columns, new Set(['old', 'undated', 'late', 'early', 'gone']))).toEqual([
      'late',
      'early',
      'undated',
      'old',
    ]);
  });
});

function line(number: number, id: string, savedAt: string, published?: string) {
  return { number, id, savedAt, published };
}
