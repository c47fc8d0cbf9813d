import { expect, it } from 'vitest';
import { areAlike, hasWords } from '../../../src/core/library/like-names';

it('finds a name by the beginnings of its words, whatever their case and accents', () => {
  expect(hasWords('Nikolaï Patrouchev', 'nik PATR')).toBe(true);
  expect(hasWords('Béchar', 'bec')).toBe(true);
  expect(hasWords('Nikolaï Patrouchev', 'ouchev')).toBe(false);
  expect(hasWords('Nikolaï Patrouchev', 'nik poutine')).toBe(false);
});

it('takes names for alike by their last word as it sounds, and never by a first name', () => {
  expect(areAlike('Patrouchev', 'Nikolai Patrushev')).toBe(true);
  expect(areAlike('Nikolaï', 'Nikolaï Patrouchev')).toBe(false);
  expect(areAlike('Nikolaï Patrouchev', 'Nikolaï Podgorny')).toBe(false);
  expect(areAlike('', 'Nikolaï')).toBe(false);
});
