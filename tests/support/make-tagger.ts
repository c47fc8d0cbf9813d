import { LABEL_COUNT } from '../../src/core/entities/labels';
import {
  checkOf,
  firstSlot,
  LEVEL_COUNT,
  readTaggerModel,
  ROW_BYTES,
  writeTaggerModel,
  type PackedModel,
  type TaggerModel,
} from '../../src/core/entities/tagger-model';
import { randomFrom } from '../../tools/corpora/random';

/** A packed model without a feature and without a preference, in which only what a test is about need be written. */
export function makePacked(written: Partial<PackedModel> = {}): PackedModel {
  const slotBits = written.slotBits ?? 4;
  return {
    slotBits,
    checks: new Uint8Array(2 ** slotBits),
    rows: new Uint8Array(2 ** slotBits * ROW_BYTES),
    levels: new Float32Array(LEVEL_COUNT),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    starts: new Float32Array(LABEL_COUNT),
    ...written,
  };
}

/** The same, as it is read. */
export function makeTagger(written: Partial<PackedModel> = {}): TaggerModel {
  return readTaggerModel(writeTaggerModel(makePacked(written)));
}

/** A table in which features have these bytes of weights, each in the first of its two places. */
export function tableWith(
  features: readonly (readonly [hash: number, bytes: readonly number[]])[],
  slotBits = 4,
): Pick<PackedModel, 'checks' | 'rows'> {
  const checks = new Uint8Array(2 ** slotBits);
  const rows = new Uint8Array(2 ** slotBits * ROW_BYTES);
  for (const [hash, bytes] of features) {
    checks[firstSlot(hash, slotBits)] = checkOf(hash);
    rows.set(bytes, firstSlot(hash, slotBits) * ROW_BYTES);
  }
  return { checks, rows };
}

/** Numbers between `-most` and `most`, the same for the same seed. */
export function randomFloats(length: number, most: number, seed: number): Float32Array {
  const random = randomFrom(seed);
  return Float32Array.from({ length }, () => (2 * random() - 1) * most);
}
