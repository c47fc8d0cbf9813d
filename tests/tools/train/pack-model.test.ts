import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../../../src/core/entities/labels';
import {
  addFeature,
  LEVEL_COUNT,
  readTaggerModel,
  writeTaggerModel,
  type PackedModel,
} from '../../../src/core/entities/tagger-model';
import { randomFrom } from '../../../tools/corpora/random';
import type { Weights } from '../../../tools/train/crf';
import { packModel } from '../../../tools/train/pack-model';
import { randomFloats } from '../../support/make-tagger';

const OPTIONS = { slotBits: 8, mostRows: 1000, pruneBelow: 0.1 };
const ROWS = 80;
/** Some have a first slot in common, so that rows must give way to each other; none has its check in common with the row there. */
const random = randomFrom(11);
const HASHES = Uint32Array.from({ length: ROWS }, () => random() * 2 ** 32);

function weightsOf(emissions: Float32Array): Weights {
  return { emissions, transitions: randomFloats(LABEL_COUNT ** 2, 2, 8), starts: randomFloats(LABEL_COUNT, 2, 9) };
}

/** The weights of a feature, by label from 1; null when the model has none. */
function rowOf(model: PackedModel, hash: number): number[] | null {
  const scores = new Float32Array(LABEL_COUNT);
  addFeature(readTaggerModel(writeTaggerModel(model)), hash, scores, 1);
  return scores.some((score) => score !== 0) ? [...scores.subarray(1)] : null;
}

/** Rows that are 0 but for one label. */
function rowsWith(weights: readonly number[], label = 3): Float32Array {
  const emissions = new Float32Array(weights.length * LABEL_COUNT);
  for (const [row, weight] of weights.entries()) emissions[row * LABEL_COUNT + label] = weight;
  return emissions;
}

describe('a packed model', () => {
  it('has every row again, each weight beside the label it was trained for, as near as sixteen levels allow', () => {
    const emissions = randomFloats(ROWS * LABEL_COUNT, 2, 3);
    const model = packModel(weightsOf(emissions), HASHES, OPTIONS);
    let farthest = 0;
    for (const [row, hash] of HASHES.entries()) {
      const packed = rowOf(model, hash) ?? [];
      expect(packed).toHaveLength(LABEL_COUNT - 1);
      for (const [index, weight] of packed.entries()) {
        const relative = (emissions[row * LABEL_COUNT + index + 1] ?? 0) - (emissions[row * LABEL_COUNT] ?? 0);
        farthest = Math.max(farthest, Math.abs(weight - relative));
      }
    }
    // Fifteen levels between -4 and 4.
    expect(farthest).toBeLessThan(0.6);
  });

  it('keeps transitions and starts as they are', () => {
    const weights = weightsOf(rowsWith([1]));
    expect(packModel(weights, HASHES, OPTIONS)).toMatchObject({ transitions: weights.transitions, starts: weights.starts });
  });

  it('keeps the strongest rows where there is not room for all', () => {
    const model = packModel(weightsOf(rowsWith([1, -3, 0.5, 2])), HASHES, { ...OPTIONS, mostRows: 2 });
    const kept = [0, 1, 2, 3].map((row) => rowOf(model, HASHES[row] ?? 0) !== null);
    expect(kept).toEqual([false, true, false, true]);
  });

  it('has no weight below the limit, and no row of such weights', () => {
    const emissions = rowsWith([1, 0.05]);
    emissions[5] = 0.05;
    const model = packModel(weightsOf(emissions), HASHES, OPTIONS);
    expect(rowOf(model, HASHES[1] ?? 0)).toBeNull();
    expect(rowOf(model, HASHES[0] ?? 0)?.filter((weight) => weight !== 0)).toHaveLength(1);
  });

  it('has levels in order, 0 first, and a level for every weight where there are few', () => {
    const model = packModel(weightsOf(rowsWith([-2, -1, 1, 2, 2])), HASHES, OPTIONS);
    const [zero, ...levels] = model.levels;
    expect([zero, levels.length]).toEqual([0, LEVEL_COUNT - 1]);
    expect(levels).toEqual(levels.toSorted((one, other) => one - other));
    expect([0, 1, 2, 3].map((row) => rowOf(model, HASHES[row] ?? 0)?.[2]?.toFixed(2))).toEqual([
      '-2.00',
      '-1.00',
      '1.00',
      '2.00',
    ]);
  });

  it('rounds what is beyond the levels down', () => {
    const model = packModel(weightsOf(rowsWith([9, -9])), HASHES, OPTIONS);
    expect([0, 1].map((row) => rowOf(model, HASHES[row] ?? 0)?.[2]?.toFixed(2))).toEqual(['4.00', '-4.00']);
  });

  it('does not change when the weights of one row all grow alike', () => {
    const emissions = randomFloats(ROWS * LABEL_COUNT, 1, 3);
    const lifted = emissions.map((weight, index) => weight + (index < LABEL_COUNT ? 8 : 0));
    const one = packModel(weightsOf(emissions), HASHES, OPTIONS);
    const other = packModel(weightsOf(lifted), HASHES, OPTIONS);
    expect(rowOf(other, HASHES[0] ?? 0)?.map((weight) => weight.toFixed(1))).toEqual(
      rowOf(one, HASHES[0] ?? 0)?.map((weight) => weight.toFixed(1)),
    );
  });
});
