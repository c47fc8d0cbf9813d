import { LABEL_COUNT, OUTSIDE } from '../../src/core/entities/labels';
import { LEVEL_COUNT, ROW_BYTES, type TaggerModel } from '../../src/core/entities/tagger-model';
import type { Weights } from './crf';

/** Makes a packed model of weights: relative to the label `OUTSIDE`, each rounded to the nearest of sixteen levels. */
export function quantise(weights: Weights, bucketBits: number, pruneBelow: number): TaggerModel {
  const { emissions } = weights;
  const buckets = 2 ** bucketBits;
  const levels = chooseLevels(emissions, pruneBelow);
  const rows = new Uint8Array(buckets * ROW_BYTES);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const outside = emissions[bucket * LABEL_COUNT + OUTSIDE] ?? 0;
    for (let label = 1; label < LABEL_COUNT; label += 1) {
      const level = nearest(levels, (emissions[bucket * LABEL_COUNT + label] ?? 0) - outside, pruneBelow);
      const byte = bucket * ROW_BYTES + ((label - 1) >> 1);
      rows[byte] = (rows[byte] ?? 0) | (level << ((label - 1) % 2 === 0 ? 0 : 4));
    }
  }
  return { bucketBits, rows, levels, transitions: weights.transitions, starts: weights.starts };
}

/** Level 0 is nothing; the others are quantiles of what is not nothing, found by Lloyd's algorithm (1982) on a histogram. */
function chooseLevels(emissions: Float32Array, pruneBelow: number): Float32Array {
  const histogram = histogramOf(emissions, pruneBelow);
  let levels = firstLevels(histogram);
  for (let round = 0; round < LLOYD_ROUNDS; round += 1) levels = improve(levels, histogram);
  return Float32Array.from([0, ...levels]);
}

const LLOYD_ROUNDS = 40;
const BINS = 4001;
/** Weights beyond it are rare and may be rounded down. */
const MOST_WEIGHT = 4;

function histogramOf(emissions: Float32Array, pruneBelow: number): Float64Array {
  const histogram = new Float64Array(BINS);
  for (let row = 0; row < emissions.length; row += LABEL_COUNT) {
    const outside = emissions[row + OUTSIDE] ?? 0;
    for (let label = 1; label < LABEL_COUNT; label += 1) {
      const weight = (emissions[row + label] ?? 0) - outside;
      if (Math.abs(weight) < pruneBelow) continue;
      const bin = Math.round((Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight)) / MOST_WEIGHT + 1) * 0.5 * (BINS - 1));
      histogram[bin] = (histogram[bin] ?? 0) + 1;
    }
  }
  return histogram;
}

function valueOf(bin: number): number {
  return ((2 * bin) / (BINS - 1) - 1) * MOST_WEIGHT;
}

function firstLevels(histogram: Float64Array): number[] {
  const bins = [...histogram.keys()].filter((bin) => (histogram[bin] ?? 0) > 0);
  const [least, most] = [valueOf(bins[0] ?? 0), valueOf(bins.at(-1) ?? BINS - 1)];
  const count = LEVEL_COUNT - 1;
  return Array.from({ length: count }, (_, index) => least + ((index + 0.5) * (most - least)) / count);
}

function improve(levels: readonly number[], histogram: Float64Array): number[] {
  const sums = levels.map(() => 0);
  const counts = levels.map(() => 0);
  let level = 0;
  for (const [bin, count] of histogram.entries()) {
    const value = valueOf(bin);
    while (level + 1 < levels.length && Math.abs((levels[level + 1] ?? 0) - value) < Math.abs((levels[level] ?? 0) - value)) level += 1;
    sums[level] = (sums[level] ?? 0) + count * value;
    counts[level] = (counts[level] ?? 0) + count;
  }
  return levels.map((old, index) => ((counts[index] ?? 0) > 0 ? (sums[index] ?? 0) / (counts[index] ?? 1) : old));
}

function nearest(levels: Float32Array, weight: number, pruneBelow: number): number {
  if (Math.abs(weight) < pruneBelow) return 0;
  let best = 1;
  for (let level = 2; level < levels.length; level += 1)
    if (Math.abs((levels[level] ?? 0) - weight) < Math.abs((levels[best] ?? 0) - weight)) best = level;
  return best;
}
