import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/core/imports/instant-of';

describe('instantOf', () => {
  it.each([
    ['1649580000', '2022-04-10T08:40:00.000Z'],
    [1649580000, '2022-04-10T08:40:00.000Z'],
    ['1649580000123', '2022-04-10T08:40:00.123Z'],
    ['1649580000123456', '2022-04-10T08:40:00.123Z'],
    ['2022-04-10T08:40:00.123Z', '2022-04-10T08:40:00.123Z'],
    ['2022-04-10T10:40:00+02:00', '2022-04-10T08:40:00.000Z'],
    ['2022-04-10', '2022-04-10T00:00:00.000Z'],
  ])('reads %j', (stamp, instant) => {
    expect(instantOf(stamp)).toBe(instant);
  });

  it.each([
    '',
    '0',
    '-5',
    'yesterday',
    '04/10/2022',
    '2022-04-10T10:40',
    '2022-13-45',
    '99999999999999999',
    '1e9',
    Number.NaN,
    1e300,
    null,
    {},
  ])('reads no instant in %j', (stamp) => {
    expect(instantOf(stamp)).toBeUndefined();
  });
});
