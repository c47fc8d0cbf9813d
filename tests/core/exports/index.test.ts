import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/core/exports';

it('offers each format once', () => {
  const ids = EXPORT_FORMATS.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
