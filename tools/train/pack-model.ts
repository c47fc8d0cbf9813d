import { LABEL_COUNT, OUTSIDE } from '../../src/core/entities/labels';
import { checkOf, firstSlot, LEVEL_COUNT, otherSlot, ROW_BYTES, type PackedModel } from '../../src/core/entities/tagger-model';
import type { Weights } from './crf';

/** How small a model is made. */
export interface PackingOptions {
  readonly slotBits: number;
  /** Only the rows that say most are kept. */
  readonly mostRows: number;
  /** Weights that are nearer to 0 are 0. */
  readonly pruneBelow: number;
}

/** Makes a packed model of weights, given the hash of each row: relative to the label `OUTSIDE`, the strongest rows, sixteen levels. */
export function packModel(weights: Weights, hashes: Uint32Array, options: PackingOptions): PackedModel {
  const { slotBits, pruneBelow } = options;
  const relative = relativeToOutside(weights.emissions);
  const kept = strongestRows(relative, options);
  const levels = chooseLevels(relative, kept, pruneBelow);
  const checks = new Uint8Array(2 ** slotBits);
  const rowOfSlot = new Int32Array(2 ** slotBits).fill(-1);
  for (const row of kept) place(checks, rowOfSlot, row, hashes[row] ?? 0, slotBits);
  const rows = new Uint8Array(2 ** slotBits * ROW_BYTES);
  for (const [slot, row] of rowOfSlot.entries()) if (row >= 0) writeRow(rows, slot, relative, row, levels, pruneBelow);
  return { slotBits, checks, rows, levels, transitions: weights.transitions, starts: weights.starts };
}

const WEIGHTS = LABEL_COUNT - 1;

function relativeToOutside(emissions: Float32Array): Float32Array {
  const rows = emissions.length / LABEL_COUNT;
  const relative = new Float32Array(rows * WEIGHTS);
  for (let row = 0; row < rows; row += 1) {
    const outside = emissions[row * LABEL_COUNT + OUTSIDE] ?? 0;
    for (let label = 1; label < LABEL_COUNT; label += 1)
      relative[row * WEIGHTS + label - 1] = (emissions[row * LABEL_COUNT + label] ?? 0) - outside;
  }
  return relative;
}

/** The rows with the largest sum of squares, strongest first; those of one strength in their order. */
function strongestRows(relative: Float32Array, { mostRows, pruneBelow }: PackingOptions): number[] {
  const strengths = new Float32Array(relative.length / WEIGHTS);
  for (let index = 0; index < relative.length; index += 1) {
    const weight = relative[index] ?? 0;
    if (Math.abs(weight) >= pruneBelow)
      strengths[Math.floor(index / WEIGHTS)] = (strengths[Math.floor(index / WEIGHTS)] ?? 0) + weight * weight;
  }
  const rows = [...strengths.keys()].filter((row) => (strengths[row] ?? 0) > 0);
  return rows.toSorted((one, other) => (strengths[other] ?? 0) - (strengths[one] ?? 0) || one - other).slice(0, mostRows);
}

const MOST_MOVES = 200;

/**
 * Finds a slot for a row, moving others to their other slots (cuckoo hashing). A row is left out where its two slots hold one of the
 * same check, which could not be told from it, and where many moves find no room: then all is as it was, for the stronger came first.
 */
function place(checks: Uint8Array, rowOfSlot: Int32Array, row: number, hash: number, slotBits: number): void {
  let [moving, check] = [row, checkOf(hash)];
  let slot = firstSlot(hash, slotBits);
  const other = otherSlot(slot, check, slotBits);
  if (checks[slot] === check || checks[other] === check) return;
  if (checks[slot] !== 0) slot = other;
  const moves: Move[] = [];
  while (moves.length < MOST_MOVES) {
    const before: Move = { slot, row: rowOfSlot[slot] ?? -1, check: checks[slot] ?? 0 };
    moves.push(before);
    put(checks, rowOfSlot, { slot, row: moving, check });
    if (before.check === 0) return;
    [moving, check] = [before.row, before.check];
    slot = otherSlot(slot, check, slotBits);
  }
  for (const move of moves.toReversed()) put(checks, rowOfSlot, move);
}

interface Move {
  readonly slot: number;
  readonly row: number;
  readonly check: number;
}

function put(checks: Uint8Array, rowOfSlot: Int32Array, { slot, row, check }: Move): void {
  rowOfSlot[slot] = row;
  checks[slot] = check;
}

function writeRow(
  rows: Uint8Array,
  slot: number,
  relative: Float32Array,
  row: number,
  levels: Float32Array,
  pruneBelow: number,
): void {
  for (let index = 0; index < WEIGHTS; index += 1) {
    const level = nearest(levels, relative[row * WEIGHTS + index] ?? 0, pruneBelow);
    const byte = slot * ROW_BYTES + (index >> 1);
    rows[byte] = (rows[byte] ?? 0) | (level << (index % 2 === 0 ? 0 : 4));
  }
}

/** Level 0 is nothing; the others lie where weights are dense, found by Lloyd's algorithm (1982) on a histogram. */
function chooseLevels(relative: Float32Array, rows: readonly number[], pruneBelow: number): Float32Array {
  const histogram = new Float64Array(BINS);
  for (const row of rows)
    for (let index = row * WEIGHTS; index < (row + 1) * WEIGHTS; index += 1) {
      const weight = relative[index] ?? 0;
      if (Math.abs(weight) < pruneBelow) continue;
      const bin = Math.round((Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight)) / MOST_WEIGHT + 1) * 0.5 * (BINS - 1));
      histogram[bin] = (histogram[bin] ?? 0) + 1;
    }
  let levels = firstLevels(histogram);
  for (let round = 0; round < LLOYD_ROUNDS; round += 1) levels = improve(levels, histogram);
  return Float32Array.from([0, ...levels]);
}

const LLOYD_ROUNDS = 60;
const BINS = 4001;
/** Weights beyond it are rare and may be rounded down. */
const MOST_WEIGHT = 4;

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
    while (level + 1 < levels.length && Math.abs((levels[level + 1] ?? 0) - value) < Math.abs((levels[level] ?? 0) - value))
      level += 1;
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
