import { expect, it } from 'vitest';
import { ENTITY_KINDS, isDate, isEntity, MENTION_KINDS } from '../../src/model/mention';
import { makeDate, makePlace } from '../support/make-article';

it('counts a mention as a date or as an entity, never as both', () => {
  const mentions = [makeDate('2022', '2022', '2022'), makePlace('Oran', 'Oran')];
  expect(mentions.map(isDate)).toEqual([true, false]);
  expect(mentions.map(isEntity)).toEqual([false, true]);
});

it('has every entity kind among the kinds of mentions, and the date besides', () => {
  expect(MENTION_KINDS.filter((kind) => kind !== 'date')).toEqual(ENTITY_KINDS);
});
