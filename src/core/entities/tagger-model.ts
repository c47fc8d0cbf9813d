import { linksOf, type Links } from './forward-backward';
import { LABEL_COUNT } from './labels';

/**
 * The weights of the tagger: a hash table of features. A feature's hash gives two slots where its row may lie, and a check of eight
 * bits that tells its row from another's (Fan et al. 2014, "Cuckoo filter"; one lookup in a few hundred finds a stranger's row, which
 * is noise that the other features drown out). A row has one weight for each label but `OUTSIDE`, whose weights are 0: a constant
 * added to all labels of a token changes nothing. A weight is four bits, the number of one of `levels`.
 */
export interface TaggerModel {
  readonly slotBits: number;
  /** Of each slot; 0 where it is empty. Most features are in no slot: to see that takes no more than this megabyte, which stays near. */
  readonly checks: Uint8Array;
  /** `ROW_BYTES` for each slot: its weights, the first label in the low half of the first byte. */
  readonly rows: Uint8Array;
  /** What the four bits of a weight stand for. */
  readonly levels: Float32Array;
  /** The weights of the low and the high half of each byte, side by side. */
  readonly halves: Float32Array;
  /** From the row's label to the column's. */
  readonly transitions: Float32Array;
  /** Of the first label of a sentence. */
  readonly starts: Float32Array;
  /** What these two make, ready for use. */
  readonly links: Links;
}

/** What is written of a model. */
export type PackedModel = Omit<TaggerModel, 'halves' | 'links'>;

const WEIGHTS_IN_ROW = LABEL_COUNT - 1;
/** Two weights a byte. */
export const ROW_BYTES = WEIGHTS_IN_ROW / 2;
export const LEVEL_COUNT = 16;

/** The check of a feature: 1 to 255. */
export function checkOf(hash: number): number {
  return hash >>> 24 || 1;
}

/** The slot in which a feature is looked for first. */
export function firstSlot(hash: number, slotBits: number): number {
  return hash & ((1 << slotBits) - 1);
}

/** The other slot of a feature with a check, from either of the two. */
export function otherSlot(slot: number, check: number, slotBits: number): number {
  return (slot ^ Math.imul(check, 0x5bd1e995)) & ((1 << slotBits) - 1);
}

/** Adds the weights of a feature to the scores of a token's labels but `OUTSIDE`, from `start` on. */
export function addFeature(model: TaggerModel, hash: number, scores: Float32Array, start: number): void {
  const slot = slotOf(hash, model);
  if (slot < 0) return;
  const { rows, halves } = model;
  const row = slot * ROW_BYTES;
  for (let byteAt = row, label = start; byteAt < row + ROW_BYTES; byteAt += 1, label += 2) {
    const byte = rows[byteAt] as number;
    scores[label] = (scores[label] as number) + (halves[2 * byte] as number);
    scores[label + 1] = (scores[label + 1] as number) + (halves[2 * byte + 1] as number);
  }
}

/** The slot of a feature; -1 when the model does not know it. */
function slotOf(hash: number, { checks, slotBits }: TaggerModel): number {
  if (hash === 0) return -1;
  const check = checkOf(hash);
  const slot = firstSlot(hash, slotBits);
  if (checks[slot] === check) return slot;
  const other = otherSlot(slot, check, slotBits);
  return checks[other] === check ? other : -1;
}

/** The weights of the low and the high half of each byte, side by side. */
function halvesOf(levels: Float32Array): Float32Array {
  return Float32Array.from({ length: 512 }, (_, index) => levels[index % 2 === 0 ? (index >> 1) & 15 : index >> 5] ?? 0);
}

const MAGIC = 0x52_45_50_34;
const HEAD_BYTES = 8;
const FLOATS = LEVEL_COUNT + LABEL_COUNT * LABEL_COUNT + LABEL_COUNT;
const MOST_SLOT_BITS = 22;

/** Reads a model as `writeTaggerModel` wrote it. Throws `ModelUnreadable` when it is none. */
export function readTaggerModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const slotBits = bytes.length > HEAD_BYTES && view.getUint32(0) === MAGIC ? view.getUint32(4) : 0;
  const checksFrom = HEAD_BYTES + 4 * FLOATS;
  const rowsFrom = checksFrom + 2 ** slotBits;
  if (slotBits < 1 || slotBits > MOST_SLOT_BITS || bytes.length !== rowsFrom + ROW_BYTES * 2 ** slotBits)
    throw Object.assign(new Error('The tagger model is not of version 4.'), { name: 'ModelUnreadable' });
  const floats = Float32Array.from({ length: FLOATS }, (_, index) => view.getFloat32(HEAD_BYTES + 4 * index, true));
  const transitionsEnd = LEVEL_COUNT + LABEL_COUNT * LABEL_COUNT;
  const levels = floats.slice(0, LEVEL_COUNT);
  const [transitions, starts] = [floats.slice(LEVEL_COUNT, transitionsEnd), floats.slice(transitionsEnd)];
  return {
    slotBits,
    checks: bytes.subarray(checksFrom, rowsFrom),
    rows: bytes.subarray(rowsFrom),
    levels,
    halves: halvesOf(levels),
    transitions,
    starts,
    links: linksOf(transitions, starts),
  };
}

/** The bytes of a model, before they are compressed. */
export function writeTaggerModel({ slotBits, checks, rows, levels, transitions, starts }: PackedModel): Uint8Array {
  const checksFrom = HEAD_BYTES + 4 * FLOATS;
  const bytes = new Uint8Array(checksFrom + checks.length + rows.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, slotBits);
  for (const [index, value] of [...levels, ...transitions, ...starts].entries())
    view.setFloat32(HEAD_BYTES + 4 * index, value, true);
  bytes.set(checks, checksFrom);
  bytes.set(rows, checksFrom + checks.length);
  return bytes;
}
