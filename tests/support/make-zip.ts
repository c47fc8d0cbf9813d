import { deflateSync } from 'fflate';
import { crc32 } from '../../src/core/zip/crc-32';

/** A file as an archive tells of it; what is not written here is true. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly isStored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly checksum?: number;
  /** Packed bytes that are not the content's. */
  readonly packed?: Uint8Array;
  /** Says that its local header is that of another entry, by its place. */
  readonly sharesWith?: number;
  /** Writes its numbers in a ZIP64 extra field. */
  readonly isLarge?: boolean;
}

/** An archive that may lie about what is in it, as no program writes one. */
export function makeZip(entries: readonly ZipEntry[], comment = ''): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (...bytes: readonly Uint8Array[]): void => {
    for (const part of bytes) {
      parts.push(part);
      length += part.length;
    }
  };
  const described = entries.map(describe);
  for (const [at, entry] of entries.entries()) {
    offsets.push(length);
    const { packed, fields, name } = described[at] ?? describe(entry);
    if (entry.sharesWith === undefined) add(numbers([4, 0x04034b50], ...fields, [2, name.length], [2, 0]), name, packed);
  }
  const start = length;
  for (const [at, entry] of entries.entries()) {
    const { fields, name, size, packedSize } = described[at] ?? describe(entry);
    const offset = offsets[entry.sharesWith ?? at] ?? 0;
    const extra = entry.isLarge ? numbers([2, 1], [2, 24], [8, size], [8, packedSize], [8, offset]) : new Uint8Array();
    const told = entry.isLarge ? largeFields(fields) : fields;
    add(numbers([4, 0x02014b50], [2, 20], ...told, [2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0]));
    add(numbers([4, entry.isLarge ? 0xffffffff : offset]), name, extra);
  }
  const last: Field[] = [
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, length - start],
    [4, start],
  ];
  add(numbers([4, 0x06054b50], ...last, [2, comment.length]), new TextEncoder().encode(comment));
  return concat(parts);
}

/** How many bytes, and the number. */
type Field = readonly [2 | 4 | 8, number];

function describe(entry: ZipEntry) {
  const content = typeof entry.content === 'string' ? new TextEncoder().encode(entry.content) : entry.content;
  const packed = entry.packed ?? (entry.isStored ? content : deflateSync(content));
  const [size, packedSize] = [entry.size ?? content.length, entry.packedSize ?? packed.length];
  const fields: Field[] = [
    [2, 20],
    [2, entry.flags ?? 0x800],
    [2, entry.method ?? (entry.isStored ? 0 : 8)],
    [4, 0],
    [4, entry.checksum ?? crc32(content)],
    [4, packedSize],
    [4, size],
  ];
  return { packed, fields, name: new TextEncoder().encode(entry.name), size, packedSize };
}

function largeFields(fields: readonly Field[]): Field[] {
  return [...fields.slice(0, 5), [4, 0xffffffff], [4, 0xffffffff]];
}

function numbers(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, number] of fields) {
    for (let byte = 0; byte < length; byte += 1) bytes[at + byte] = Math.floor(number / 2 ** (8 * byte)) % 256;
    at += length;
  }
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
