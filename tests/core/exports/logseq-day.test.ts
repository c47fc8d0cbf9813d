import { expect, it } from 'vitest';
import { logseqDay } from '../../../src/core/exports/logseq-day';

it.each([
  ['2022-04-05', 'MMM do, yyyy', 'Apr 5th, 2022'],
  ['2022-04-01', 'MMMM do, yyyy', 'April 1st, 2022'],
  ['2022-05-02', 'do MMM yyyy', '2nd May 2022'],
  ['2022-12-23', 'do MMMM yyyy', '23rd December 2022'],
  ['2022-04-11', 'MMM do, yyyy', 'Apr 11th, 2022'],
  ['2022-04-12', 'do MMM yyyy', '12th Apr 2022'],
  ['2022-04-13', 'do MMM yyyy', '13th Apr 2022'],
  ['2022-04-21', 'do MMM yyyy', '21st Apr 2022'],
  ['2022-04-05', 'yyyy-MM-dd', '2022-04-05'],
  ['2022-04-05', 'yyyy_MM_dd', '2022_04_05'],
  ['2022-04-05', 'yyyyMMdd', '20220405'],
  ['2022-04-05', 'E, dd-MM-yyyy', 'Tue, 05-04-2022'],
  ['2022-04-05', 'EEEE, yyyy/MM/dd', 'Tuesday, 2022/04/05'],
  ['2022-04-05', 'yyyy-MM-dd EEEE', '2022-04-05 Tuesday'],
  ['2022-04', 'MMM do, yyyy', '2022-04'],
  ['198X', 'MMM do, yyyy', '198X'],
])('is %s by %s: %s', (value, format, written) => {
  expect(logseqDay(value, format)).toBe(written);
});
