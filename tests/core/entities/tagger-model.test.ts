import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../../../src/core/entities/labels';
import {
  addFeature,
  checkOf,
  firstSlot,
  LEVEL_COUNT,
  otherSlot,
  readTaggerModel,
  ROW_BYTES,
  writeTaggerModel,
  type PackedModel,
} from '../../../src/core/entities/tagger-model';
import { makePacked, makeTagger, randomFloats, tableWith } from '../../support/make-tagger';

const UNREADABLE = expect.objectContaining({ name: 'ModelUnreadable' });

function makeFull(slotBits: number): PackedModel {
  return makePacked({
    slotBits,
    checks: Uint8Array.from({ length: 2 ** slotBits }, (_, slot) => slot * 7),
    rows: Uint8Array.from({ length: ROW_BYTES * 2 ** slotBits }, (_, byte) => byte * 13),
    levels: randomFloats(LEVEL_COUNT, 4, 1),
    transitions: randomFloats(LABEL_COUNT * LABEL_COUNT, 4, 2),
    starts: randomFloats(LABEL_COUNT, 4, 3),
  });
}

describe('a tagger model', () => {
  it.each([1, 4, 10])('is read as it was written: 2 to the power of %d slots', (slotBits) => {
    const model = makeFull(slotBits);
    expect(readTaggerModel(writeTaggerModel(model))).toMatchObject(model);
  });

  it('is read from the middle of a buffer', () => {
    const bytes = writeTaggerModel(makeFull(4));
    const buffer = new Uint8Array(bytes.length + 20);
    buffer.set(bytes, 7);
    expect(readTaggerModel(buffer.subarray(7, 7 + bytes.length))).toMatchObject(makeFull(4));
  });

  it.each([
    ['no bytes', () => new Uint8Array(0)],
    ['a few bytes', (bytes: Uint8Array) => bytes.slice(0, 8)],
    ['all but the last byte', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['one byte more', (bytes: Uint8Array) => Uint8Array.of(...bytes, 0)],
    ['another mark at the beginning', (bytes: Uint8Array) => bytes.with(3, 0x31)],
    ['no slots', (bytes: Uint8Array) => bytes.with(7, 0)],
    ['more slots than there are', (bytes: Uint8Array) => bytes.with(7, 5)],
    ['more slots than can be', (bytes: Uint8Array) => bytes.with(4, 0xff)],
    ['a packed file', () => Uint8Array.of(0x1f, 0x8b, 8, ...new Uint8Array(600))],
    ['a page of HTML', () => new TextEncoder().encode('<!doctype html>'.repeat(100))],
  ])('is refused by name when it is %s', (_, spoil) => {
    expect(() => readTaggerModel(spoil(writeTaggerModel(makeFull(4))))).toThrow(UNREADABLE);
  });
});

describe('slots', () => {
  const HASHES = Uint32Array.from({ length: 5000 }, (_, index) => Math.imul(index + 1, 0x9e3779b1));

  it('are two, each the other of the other, inside the table', () => {
    for (const hash of HASHES) {
      const first = firstSlot(hash, 10);
      const other = otherSlot(first, checkOf(hash), 10);
      expect([first, other].every((slot) => slot >= 0 && slot < 1024)).toBe(true);
      expect(otherSlot(other, checkOf(hash), 10)).toBe(first);
    }
  });

  it('have checks from 1 to 255: 0 is an empty slot', () => {
    expect(checkOf(0x0000_1234)).toBe(1);
    expect(checkOf(0xff00_0000)).toBe(255);
    expect(HASHES.every((hash) => checkOf(hash) >= 1 && checkOf(hash) <= 255)).toBe(true);
  });

  it('hold a row in the first or in the other, and none otherwise', () => {
    const hash = 0xab00_0003;
    const first = firstSlot(hash, 4);
    const other = otherSlot(first, checkOf(hash), 4);
    expect(other).not.toBe(first);
    const isFoundIn = (slot: number, check: number) => {
      const table = { checks: new Uint8Array(16), rows: new Uint8Array(16 * ROW_BYTES) };
      table.checks[slot] = check;
      table.rows[slot * ROW_BYTES] = 0x11;
      return addedBy(hash, table).some((weight) => weight !== 0);
    };
    expect(Array.from({ length: 16 }, (_, slot) => slot).filter((slot) => isFoundIn(slot, checkOf(hash)))).toEqual(
      [first, other].toSorted((one, two) => one - two),
    );
    expect([first, other].some((slot) => isFoundIn(slot, checkOf(hash) + 1))).toBe(false);
  });
});

describe('a feature', () => {
  const HASH = 0x1200_0005;

  it('adds its weights to the labels from a place on, the low half of a byte first', () => {
    const scores = new Float32Array(2 * LABEL_COUNT).fill(1);
    addFeature(makeTagger({ levels: LEVELS, ...tableWith([[HASH, [0x21, 0, 0, 0, 0xf0]]]) }), HASH, scores, LABEL_COUNT + 1);
    expect([...scores.subarray(0, LABEL_COUNT + 1)].every((score) => score === 1)).toBe(true);
    expect([...scores.subarray(LABEL_COUNT + 1)]).toEqual([1 - 7, 1 - 6, 1, 1, 1, 1, 1, 1, 1, 1 + 7]);
  });

  it('that the model does not know adds nothing, nor does the absent one', () => {
    expect(addedBy(0x3400_0005, tableWith([[HASH, [0x21]]])).every((weight) => weight === 0)).toBe(true);
    expect(
      addedBy(0, { checks: new Uint8Array(16).fill(1), rows: new Uint8Array(16 * ROW_BYTES).fill(1) }).every(
        (weight) => weight === 0,
      ),
    ).toBe(true);
  });
});

const LEVELS = Float32Array.from({ length: LEVEL_COUNT }, (_, level) => (level === 0 ? 0 : level - 8));

/** What a feature adds to the labels of a token. */
function addedBy(hash: number, table: Pick<PackedModel, 'checks' | 'rows'>): number[] {
  const scores = new Float32Array(LABEL_COUNT);
  addFeature(makeTagger({ levels: LEVELS, ...table }), hash, scores, 1);
  return [...scores];
}
