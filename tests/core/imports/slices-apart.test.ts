import { expect, it } from 'vitest';
import { slicesApart } from '../../../src/core/imports/slices-apart';
import type { ImportedArticle } from '../../../src/model/import';
import { makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';

it('gives slices of so many, in order', () => {
  const articles = Array.from({ length: 5 }, (_, number) => article(String(number)));
  expect(namesIn(slicesApart(articles, 2))).toEqual([['0', '1'], ['2', '3'], ['4']]);
  expect(slicesApart([], 2)).toEqual([]);
});

it('parts articles with one id, one address or one annotation', () => {
  const noted = { annotations: [makeNote()] };
  for (const shared of [{ id: 'same' }, { address: 'https://m.journal.example/same' }, noted])
    expect(namesIn(slicesApart([article('0', shared), article('1'), article('2', shared)], 9))).toEqual([['0', '1'], ['2']]);
});

it('parts one from another that calls its address its own', () => {
  const claiming = article('0', { canonicalAddress: 'https://journal.example/1' });
  expect(namesIn(slicesApart([claiming, article('1')], 9))).toEqual([['0'], ['1']]);
});

function article(title: string, written: Partial<ImportedArticle> = {}): ImportedArticle {
  return { ...makeArticle({ id: title, address: `https://journal.example/${title}`, title }), ...written };
}

function namesIn(slices: readonly (readonly ImportedArticle[])[]): string[][] {
  return slices.map((slice) => slice.map(({ title }) => title));
}
