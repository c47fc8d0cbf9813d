import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNames } from '../../../src/core/entities/find-names';
import { readTaggerModel, writeTaggerModel, type PackedModel } from '../../../src/core/entities/tagger-model';
import type { Corpus } from '../../../tools/train/corpora';
import { trainModel, type Recipe } from '../../../tools/train/train-model';

const RECIPE: Recipe = {
  training: { epochs: 10, rate: 0.2, dropout: 0.2 },
  packing: { slotBits: 12, mostRows: 3000, pruneBelow: 0.05 },
  fewest: 1,
  seeds: [1, 2],
};

const CORPUS = { language: 'fr', source: 'made up', licence: 'none', isPermissive: true } as const;
const CORPORA: readonly Corpus[] = [
  { ...CORPUS, domain: 'winer', files: ['news.jsonl'] },
  { ...CORPUS, domain: 'wiki', files: ['wiki.tsv'] },
];

const PERSONS = ['Zoé Brunet', 'Luc Morel', 'Anne Petitjean'];
const TOWNS = ['Valmorin', 'Courzieu', 'Brisac'];

let [folder, bytes] = ['', ''];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-corpora-'));
  const articles = PERSONS.flatMap((person) => TOWNS.map((town) => articleOf(person, town)));
  writeFileSync(join(folder, 'news.jsonl'), articles.map((article) => JSON.stringify(article)).join('\n'));
  writeFileSync(join(folder, 'wiki.tsv'), 'Le\tO\nmaire\tO\nde\tO\nValmorin\tB-LOC\ndort\tO\n.\tO\n\n');
  bytes = bytesOf(train());
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function articleOf(person: string, town: string): object {
  const text = `Le maire ${person} habite à ${town}. Il dort.`;
  const spans = [person, town].map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return {
    text,
    entities: [
      { ...spans[0], type: 'PER' },
      { ...spans[1], type: 'LOC' },
    ],
  };
}

function train(corpora = CORPORA, recipe = RECIPE): PackedModel {
  return trainModel(folder, corpora, recipe, () => {});
}

/** Compared as one word: a report on the difference of thirty thousand bytes takes longer than the training. */
function bytesOf(model: PackedModel): string {
  return Buffer.from(writeTaggerModel(model)).toString('base64');
}

describe('a model', () => {
  it('finds names like those of its corpus', () => {
    const text = 'Le maire Paul Durand habite à Lormes. Il dort.';
    const names = findNames(text, 'fr', readTaggerModel(writeTaggerModel(train())));
    expect(names.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['person', 'Paul Durand'],
      ['place', 'Lormes'],
    ]);
  });

  it('has the same bytes when it is trained again', () => {
    expect(bytesOf(train()) === bytes).toBe(true);
  });

  it.each([
    ['other seeds', CORPORA, { ...RECIPE, seeds: [3, 4] }],
    ['one seed only', CORPORA, { ...RECIPE, seeds: [1] }],
    ['one epoch more', CORPORA, { ...RECIPE, training: { ...RECIPE.training, epochs: 11 } }],
    ['the first articles only', CORPORA, { ...RECIPE, firstArticles: 4 }],
    ['a corpus less', CORPORA.slice(0, 1), RECIPE],
    ['a corpus under another name', CORPORA.map((corpus) => ({ ...corpus, domain: `other ${corpus.domain}` })), RECIPE],
    ['features that occur twice', CORPORA, { ...RECIPE, fewest: 2 }],
  ] as const)('has other bytes when it is made of %s', (_, corpora, recipe) => {
    expect(bytesOf(train(corpora, recipe)) === bytes).toBe(false);
  });
}, 60_000);
