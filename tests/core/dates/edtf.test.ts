import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatEdtf, parseEdtf } from '../../../src/core/dates/edtf';

it.each(['2022-04-05', '2022-04', '2022', '2024-02-29', '0001', '9999-12-31'])('reads and writes %s alike', (value) => {
  const date = parseEdtf(value);
  expect(date && formatEdtf(date)).toBe(value);
});

it.each([
  '2022-4-5',
  '22-04-05',
  '2022-13',
  '2022-00',
  '2022-04-31',
  '2023-02-29',
  '2022-04-05T10:00',
  '2022-04-05\n',
  ' 2022',
  '٢٠٢٢',
  '2022~',
])('reads %j as no date', (value) => {
  expect(parseEdtf(value)).toBeNull();
});

it('reads nothing but what it would write', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{4}(?:-\d\d){0,2}$/), (value) => {
      const date = parseEdtf(value);
      if (date) expect(formatEdtf(date)).toBe(value);
    }),
  );
});
