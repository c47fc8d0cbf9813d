import { createHash } from 'node:crypto';
import type { ReadingContext } from '../../src/core/imports/read-import';

/** What readers of imported files are told in tests. */
export const READING: ReadingContext = {
  importedAt: '2026-11-26T10:00:00.000Z',
  idOf: (words) => {
    const digits = createHash('sha256').update(words).digest('hex');
    return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-a$4-$5');
  },
  decode,
};

const UTF_16 = new Map([
  [0xff_fe, 'utf-16le'],
  [0xfe_ff, 'utf-16be'],
]);

function decode(bytes: Uint8Array): string | null {
  const encoding = UTF_16.get((bytes[0] ?? 0) * 0x1_00 + (bytes[1] ?? 0)) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file of text as bytes. */
export function fileOf(name: string, text: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name, bytes: new TextEncoder().encode(text) };
}
