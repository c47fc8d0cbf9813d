import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../../../src/core/entities/labels';
import {
  checkOf,
  firstSlot,
  LEVEL_COUNT,
  otherSlot,
  readTaggerModel,
  ROW_BYTES,
  slotOf,
  writeTaggerModel,
  type TaggerModel,
} from '../../../src/core/entities/tagger-model';
import { makeTagger, randomFloats } from '../../support/make-tagger';

const UNREADABLE = expect.objectContaining({ name: 'ModelUnreadable' });

function makeFull(slotBits: number): TaggerModel {
  return makeTagger({
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
    expect(readTaggerModel(writeTaggerModel(model))).toEqual(model);
  });

  it('is read from the middle of a buffer', () => {
    const bytes = writeTaggerModel(makeFull(4));
    const buffer = new Uint8Array(bytes.length + 20);
    buffer.set(bytes, 7);
    expect(readTaggerModel(buffer.subarray(7, 7 + bytes.length))).toEqual(makeFull(4));
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
    expect(slotOf(makeTagger(), hash)).toBe(-1);
    expect(slotOf(makeTagger({ checks: new Uint8Array(16).with(first, checkOf(hash)) }), hash)).toBe(first);
    expect(slotOf(makeTagger({ checks: new Uint8Array(16).with(other, checkOf(hash)) }), hash)).toBe(other);
    expect(slotOf(makeTagger({ checks: new Uint8Array(16).fill(0xac) }), hash)).toBe(-1);
  });
});
