import { join } from 'node:path';
import { extractFeatures, FEATURES_PER_TOKEN } from '../../src/core/entities/features';
import { findListed, markListed } from '../../src/core/entities/listed-organisations';
import type { PackedModel } from '../../src/core/entities/tagger-model';
import { randomFrom } from '../corpora/random';
import type { Corpus } from './corpora';
import { trainCrf, type Example, type TrainingOptions, type Weights } from './crf';
import { indexFeatures } from './feature-index';
import { packModel, type PackingOptions } from './pack-model';
import { readArticleFile, readTokenFile, type LabelledDocument } from './read-examples';

/** Everything that a model is made by, besides the corpora. */
export interface Recipe {
  readonly training: TrainingOptions;
  readonly packing: PackingOptions;
  /** A feature that occurs less often is not learnt. */
  readonly fewest: number;
  /** The model is the mean of one training with each. */
  readonly seeds: readonly number[];
  /** Only the first articles of the news corpus, for figures on the others; all when absent. */
  readonly firstArticles?: number;
}

/** Of the news corpus, which is in order of time, the first four fifths. */
export const FIRST_ARTICLES = 953;

/** What the shipped models are made by. */
export const RECIPE: Recipe = {
  training: { epochs: 6, rate: 0.1, dropout: 0.3 },
  packing: { slotBits: 20, mostRows: 600_000, pruneBelow: 0.1 },
  fewest: 2,
  seeds: [1, 2],
};

/** Trains a model on corpora that lie under a folder. The same corpora and recipe give the same bytes. */
export function trainModel(folder: string, corpora: readonly Corpus[], recipe: Recipe, say: (line: string) => void): PackedModel {
  const { weights, hashes } = trainWeights(folder, corpora, recipe, say);
  return packModel(weights, hashes, recipe.packing);
}

/** The weights before they are made small, and the hash of the feature of each row. */
export function trainWeights(
  folder: string,
  corpora: readonly Corpus[],
  recipe: Recipe,
  say: (line: string) => void,
): { weights: Weights; hashes: Uint32Array } {
  const sentences = corpora.flatMap((corpus) => readSentences(folder, corpus, recipe.firstArticles));
  say(`${sentences.length} sentences`);
  const index = indexFeatures(
    sentences.map(({ hashes }) => hashes),
    recipe.fewest,
  );
  say(`${index.size} features`);
  const examples = sentences.map(({ hashes, labels }): Example => ({ rows: Int32Array.from(hashes, index.rowOf), labels }));
  const trained = recipe.seeds.map((seed) => trainCrf(examples, index.size, recipe.training, randomFrom(seed), say));
  return { weights: meanOf(trained), hashes: index.hashes };
}

function meanOf(trained: readonly Weights[]): Weights {
  const mean = (pick: (weights: Weights) => Float32Array): Float32Array => {
    const arrays = trained.map(pick);
    return Float32Array.from(
      arrays[0] ?? [],
      (_, index) => arrays.reduce((sum, array) => sum + (array[index] ?? 0), 0) / arrays.length,
    );
  };
  return {
    emissions: mean(({ emissions }) => emissions),
    transitions: mean(({ transitions }) => transitions),
    starts: mean(({ starts }) => starts),
  };
}

interface Sentence {
  readonly hashes: Uint32Array;
  readonly labels: Uint8Array;
}

function readSentences(folder: string, corpus: Corpus, firstArticles: number | undefined): Sentence[] {
  return corpus.files.flatMap((file) => {
    const path = join(folder, file);
    const documents = file.endsWith('.jsonl') ? readArticleFile(path).slice(0, firstArticles) : readTokenFile(path);
    return documents.flatMap((document) => sentencesOf(document, corpus));
  });
}

function sentencesOf({ tokens, labels }: LabelledDocument, { domain }: Corpus): Sentence[] {
  const listed = markListed(labels.length, findListed(tokens));
  const hashes = extractFeatures(tokens, listed, domain);
  const starts = [...tokens.opens.keys()].filter((token) => token === 0 || tokens.opens[token] === 1);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? labels.length;
    return {
      hashes: hashes.slice(start * FEATURES_PER_TOKEN, end * FEATURES_PER_TOKEN),
      labels: labels.slice(start, end),
    };
  });
}
