import { expect, it } from 'vitest';
import { completionsOf, withTyped } from '../../src/parts/tags-from';

it.each([
  ['presse', ['a', 'presse']],
  ['  #presse  ', ['a', 'presse']],
  ['b, c ,,d', ['a', 'b', 'c', 'd']],
  ['deux   mots', ['a', 'deux mots']],
  ['b, B', ['a', 'b']],
  [`${'x'.repeat(150)}`, ['a', 'x'.repeat(100)]],
])('adds what is typed as %j', (typed, tags) => {
  expect(withTyped(['a'], typed)).toEqual(tags);
});

it.each(['', ' , ', 'A', '#'])('leaves the tags as they are where %j adds none', (typed) => {
  const tags = ['a'];
  expect(withTyped(tags, typed)).toBe(tags);
});

it('takes no more than a thousand, as other tools do', () => {
  const tags = Array.from({ length: 1_000 }, (_, number) => `t${number}`);
  expect(withTyped(tags, 'one more')).toBe(tags);
});

it('completes nothing that is not begun', () => {
  expect(completionsOf(' ', ['a'], [])).toEqual([]);
  expect(completionsOf('#', ['a'], [])).toEqual([]);
});
