import { expect, it } from 'vitest';
import { missedName } from '../../../src/core/corrections/missed-name';
import { makeDate, makePlace, spanOf } from '../../support/make-article';

const TEXT = 'La Banque de Russie, le 5 mai, à Moscou.';
const BANK = makePlace(TEXT, 'Banque de Russie');
const MOSCOW = makePlace(TEXT, 'Moscou');

it('is added as the words it stands in', () => {
  expect(missedName(TEXT, [BANK], spanOf(TEXT, 'oscou.'), 'place')).toEqual({
    span: spanOf(TEXT, 'Moscou'),
    verdict: { type: 'add', kind: 'place' },
  });
});

it('cuts the longer name that it is in, unless nobody sees that', () => {
  const russia = spanOf(TEXT, 'Russie');
  expect(missedName(TEXT, [BANK], russia, 'place')).toEqual({
    span: BANK,
    verdict: { type: 'words', words: 'Russie', kind: 'place' },
  });
  expect(missedName(TEXT, [{ ...BANK, confidence: 0.3 }], russia, 'place')?.verdict.type).toBe('add');
});

it('is added where a name of the same words or a date stands', () => {
  expect(missedName(TEXT, [MOSCOW], spanOf(TEXT, 'Moscou'), 'person')?.verdict.type).toBe('add');
  expect(missedName(TEXT, [makeDate(TEXT, '5 mai', '2022-05-05')], spanOf(TEXT, 'mai'), 'person')?.verdict.type).toBe('add');
});

it('is none where no words are', () => {
  expect(missedName(TEXT, [], spanOf(TEXT, ', '), 'person')).toBeNull();
});
