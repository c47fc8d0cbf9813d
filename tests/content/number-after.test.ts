import { expect, it } from 'vitest';
import { numberAfter } from '../../src/content/number-after';
import { makeDate, makePlace } from '../support/make-article';

const TEXT = 'Donald Trump, le 5 mai, à Moscou.';
const MOSCOW = makePlace(TEXT, 'Moscou');
const BEFORE = { mentions: [makePlace(TEXT, 'Trump'), makeDate(TEXT, '5 mai', '2022-05-05'), MOSCOW] };

it('follows a mention whose number or words changed', () => {
  const after = { mentions: [makePlace(TEXT, 'Donald Trump'), MOSCOW] };
  expect(numberAfter(BEFORE, 0, after)).toBe(0);
  expect(numberAfter(BEFORE, 2, after)).toBe(1);
});

it('follows to the one that has most of its words', () => {
  const after = { mentions: [makePlace(TEXT, 'T'), makePlace(TEXT, 'rump')] };
  expect(numberAfter(BEFORE, 0, after)).toBe(1);
});

it('does not take a date for a name, nor find what is gone or never was', () => {
  expect(numberAfter(BEFORE, 1, { mentions: [makePlace(TEXT, '5 mai')] })).toBeNull();
  expect(numberAfter(BEFORE, 2, { mentions: [] })).toBeNull();
  expect(numberAfter(BEFORE, -1, BEFORE)).toBeNull();
});
