import { describe, expect, it } from 'vitest';
import { asciiDigits } from '../../../src/core/text/ascii-digits';

describe('asciiDigits', () => {
  it.each([
    ['٢٠٢٢', '2022'],
    ['۱۳۹۸', '1398'],
    ['०१२३४५६७८९', '0123456789'],
    ['１９', '19'],
    ['2022', '2022'],
  ])('writes %s as %s', (number, plain) => {
    expect(asciiDigits(number)).toBe(plain);
  });
});
