import { expect, it } from 'vitest';
import { isUuid } from '../../../src/core/text/is-uuid';

it.each([
  ['00000000-0000-4000-8000-000000000001', true],
  ['F47AC10B-58CC-4372-A567-0E02B2C3D479', true],
  ['00000000-0000-4000-8000-00000000001', false],
  ['8sDVCv7xEeWTsD8-Jf5wKg', false],
  ['x00000000-0000-4000-8000-000000000001', false],
  ['', false],
])('%s: %s', (words, expected) => expect(isUuid(words)).toBe(expected));
