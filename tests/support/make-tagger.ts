import { LABEL_COUNT } from '../../src/core/entities/labels';
import { LEVEL_COUNT, ROW_BYTES, type TaggerModel } from '../../src/core/entities/tagger-model';
import { randomFrom } from '../../tools/contradictions/random';

/** A tagger model without a feature and without a preference, in which only what a test is about need be written. */
export function makeTagger(written: Partial<TaggerModel> = {}): TaggerModel {
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

/** Numbers between `-most` and `most`, the same for the same seed. */
export function randomFloats(length: number, most: number, seed: number): Float32Array {
  const random = randomFrom(seed);
  return Float32Array.from({ length }, () => (2 * random() - 1) * most);
}
