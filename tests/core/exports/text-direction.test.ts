import { expect, it } from 'vitest';
import { directionOf } from '../../../src/core/exports/text-direction';

it.each([
  ['fr', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['AR', 'rtl'],
  ['und', 'auto'],
  ['', 'auto'],
])('of %j is %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
