import { LABEL_COUNT } from './labels';

/**
 * The weights of the tagger. Each bucket of the hash table is a row of one weight for each label but `OUTSIDE`, whose weights are 0
 * (a constant added to all labels of a token changes nothing); a weight is four bits, the number of one of `levels`.
 */
export interface TaggerModel {
  readonly bucketBits: number;
  /** Rows of `ROW_BYTES`, the first label in the low half of the first byte. */
  readonly rows: Uint8Array;
  /** What the four bits of a weight stand for. */
  readonly levels: Float32Array;
  /** From the row's label to the column's. */
  readonly transitions: Float32Array;
  /** Of the first label of a sentence. */
  readonly starts: Float32Array;
}

const WEIGHTS_IN_ROW = LABEL_COUNT - 1;
/** Two weights a byte. */
export const ROW_BYTES = WEIGHTS_IN_ROW / 2;
export const LEVEL_COUNT = 16;

const MAGIC = 0x52_45_50_31;
const HEAD_BYTES = 8;
const FLOATS = LEVEL_COUNT + LABEL_COUNT * LABEL_COUNT + LABEL_COUNT;

/** Reads a model as `writeTaggerModel` wrote it. Throws `ModelUnreadable` when it is none. */
export function readTaggerModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bucketBits = bytes.length > HEAD_BYTES && view.getUint32(0) === MAGIC ? view.getUint32(4) : 0;
  const from = HEAD_BYTES + 4 * FLOATS;
  if (bucketBits < 1 || bucketBits > 24 || bytes.length !== from + ROW_BYTES * 2 ** bucketBits)
    throw Object.assign(new Error('The tagger model is not of version 1.'), { name: 'ModelUnreadable' });
  const floats = Float32Array.from({ length: FLOATS }, (_, index) => view.getFloat32(HEAD_BYTES + 4 * index, true));
  const transitionsEnd = LEVEL_COUNT + LABEL_COUNT * LABEL_COUNT;
  return {
    bucketBits,
    rows: bytes.subarray(from),
    levels: floats.slice(0, LEVEL_COUNT),
    transitions: floats.slice(LEVEL_COUNT, transitionsEnd),
    starts: floats.slice(transitionsEnd),
  };
}

/** The bytes of a model, before they are compressed. */
export function writeTaggerModel({ bucketBits, rows, levels, transitions, starts }: TaggerModel): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES + 4 * FLOATS + rows.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, bucketBits);
  for (const [index, value] of [...levels, ...transitions, ...starts].entries()) view.setFloat32(HEAD_BYTES + 4 * index, value, true);
  bytes.set(rows, HEAD_BYTES + 4 * FLOATS);
  return bytes;
}
