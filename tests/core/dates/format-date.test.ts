import { expect, it } from 'vitest';
import { formatDate, formatDateRange } from '../../../src/core/dates/format-date';
import { readSource, readSourceFiles } from '../../support/source-files';

const FIRST = new Date('2022-05-01T10:01:00Z');

it.each([
  ['fr', { dateStyle: 'long' }, '1er mai 2022'],
  ['fr-CA', { dateStyle: 'medium' }, '1er mai 2022'],
  ['fr', { dateStyle: 'long', timeStyle: 'short' }, '1er mai 2022 à 10:01'],
  ['fr', { month: 'long', year: 'numeric' }, 'mai 2022'],
  ['en-GB', { dateStyle: 'long' }, '1 May 2022'],
] as const)('words the first of a month in %s with %j: %s', (locale, options, words) => {
  expect(formatDate(FIRST, locale, { timeZone: 'UTC', ...options })).toBe(words);
});

it('words both ends of a range', () => {
  const words = formatDateRange(FIRST, new Date('2022-05-11T10:01:00Z'), 'fr', { timeZone: 'UTC', dateStyle: 'long' });
  expect(words).toBe('1er–11 mai 2022');
});

it('is what words every date that a reader sees', () => {
  const shown = readSourceFiles().filter(({ path }) => /^src\/(?:parts|ui)\/.*\.tsx?$/.test(path));
  const others = shown.map(({ path }) => path).filter((path) => readSource(path).includes('Intl.DateTimeFormat('));
  // The names of the days of the week, which hold no date.
  expect(others).toEqual(['src/ui/library/views/MonthGrid.tsx']);
});
