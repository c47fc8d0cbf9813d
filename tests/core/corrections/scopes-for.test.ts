import { expect, it } from 'vitest';
import { scopesFor } from '../../../src/core/corrections/scopes-for';

it.each(['mute', 'kind'] as const)('lets "%s" hold anywhere', (type) => {
  expect(scopesFor('or', { type, kind: 'person' })).toEqual(['article', 'site', 'everywhere']);
});

it('lets other words hold in all articles', () => {
  expect(scopesFor('Trump', { type: 'words', words: 'Donald Trump', kind: 'person' })).toEqual(['article', 'everywhere']);
});

it.each(['La Cimade', 'eBay', 'ÉTÉ', 'بشار', '東京'])('lets "%s" be a name in all articles', (words) => {
  expect(scopesFor(words, { type: 'add', kind: 'person' })).toEqual(['article', 'everywhere']);
});

it.each(['or', 'la table', 'A', '4 B', '2022', ''])('lets "%s" be a name in this article alone', (words) => {
  expect(scopesFor(words, { type: 'add', kind: 'person' })).toEqual(['article']);
});
