import { ImportFault } from '../imports/format';

/** A library of ten thousand articles comes in some twenty thousand files. */
export const MOST_ENTRIES = 100_000;

/** A file in an archive, still packed. */
export interface PackedFile {
  /** With its folders; a name, never a path that is opened. */
  readonly name: string;
  readonly isPacked: boolean;
  /** Of what it unpacks to, as the archive says; it may lie. */
  readonly size: number;
  readonly checksum: number;
  /** The packed bytes: a view of the archive's. */
  readonly bytes: Uint8Array;
}

/**
 * The files of a ZIP archive, in the order of its directory, which alone says what is in it (APPNOTE 6.3.10, sections 4.3 and 4.5.3:
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). Folders are left out. Files that share packed bytes are refused: no
 * program writes them but to make a bomb (Fifield, "A better zip bomb", WOOT 2019), and so are encrypted ones and archives in parts.
 * Throws `ImportFault`: `badArchive`, `tooLarge` for more than `MOST_ENTRIES`. `decode` gives null for what is not UTF-8.
 */
export function listPackedFiles(bytes: Uint8Array, decode: (bytes: Uint8Array) => string | null): PackedFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  if (count > MOST_ENTRIES) throw new ImportFault('tooLarge');
  const headers: Header[] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    const header = readHeader(view, at, end);
    headers.push(header);
    at = header.end;
  }
  const placed = headers.map((header) => ({ ...header, data: placeOfData(view, header, start) }));
  refuseShared(placed.map(({ offset, data }) => ({ start: offset, end: data.end })));
  return placed
    .map(({ nameAt, nameLength, data, ...header }) => ({
      name: nameIn(bytes.subarray(nameAt, nameAt + nameLength), decode),
      isPacked: header.method === DEFLATED,
      size: header.size,
      checksum: header.checksum,
      bytes: bytes.subarray(data.start, data.end),
    }))
    .filter(({ name }) => !name.endsWith('/'));
}

/** Whether some bytes begin as a ZIP archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Header {
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
  readonly nameAt: number;
  readonly nameLength: number;
  readonly end: number;
}

const [STORED, DEFLATED] = [0, 8];
const [LOCAL, CENTRAL, LAST, LAST_64, LOCATOR_64] = [0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50];
const [LOCAL_LENGTH, CENTRAL_LENGTH, LAST_LENGTH, LAST_64_LENGTH, LOCATOR_LENGTH] = [30, 46, 22, 56, 20];
const LONGEST_COMMENT = 0xffff;
/** Stands where a number is in the ZIP64 record instead. */
const [ELSEWHERE_16, ELSEWHERE_32] = [0xffff, 0xffffffff];

function findDirectory(view: DataView): Stretch & { readonly count: number } {
  const first = Math.max(0, view.byteLength - LAST_LENGTH - LONGEST_COMMENT);
  let at = view.byteLength - LAST_LENGTH;
  while (at >= first && view.getUint32(at, true) !== LAST) at -= 1;
  if (at < first) throw new ImportFault('badArchive');
  const [count, size, start] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  const is64 = count === ELSEWHERE_16 || size === ELSEWHERE_32 || start === ELSEWHERE_32;
  const directory = is64 ? findDirectory64(view, at) : { count, start, end: start + size };
  if (directory.end > at) throw new ImportFault('badArchive');
  return directory;
}

function findDirectory64(view: DataView, last: number): Stretch & { readonly count: number } {
  const locator = last - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw new ImportFault('badArchive');
  const at = numberAt(view, locator + 8);
  if (at + LAST_64_LENGTH > locator || view.getUint32(at, true) !== LAST_64) throw new ImportFault('badArchive');
  const [count, size, start] = [numberAt(view, at + 32), numberAt(view, at + 40), numberAt(view, at + 48)];
  return { count, start, end: start + size };
}

/** A number of eight bytes; one that counts more bytes than a browser holds is as wrong as any. */
function numberAt(view: DataView, at: number): number {
  const number = view.getBigUint64(at, true);
  return number > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(number);
}

const ENCRYPTED = 1;

function readHeader(view: DataView, at: number, last: number): Header {
  if (at + CENTRAL_LENGTH > last || view.getUint32(at, true) !== CENTRAL) throw new ImportFault('badArchive');
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  const nameAt = at + CENTRAL_LENGTH;
  const extra = { start: nameAt + (nameLength ?? 0), end: nameAt + (nameLength ?? 0) + (extraLength ?? 0) };
  const end = extra.end + (commentLength ?? 0);
  if (end > last) throw new ImportFault('badArchive');
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new ImportFault('badArchive');
  const [size = 0, packedSize = 0, offset = 0] = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  return {
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    ...withLarge(view, extra, { size, packedSize, offset }),
    nameAt,
    nameLength: nameLength ?? 0,
    end,
  };
}

type Sizes = Pick<Header, 'size' | 'packedSize' | 'offset'>;

/** Numbers that need eight bytes stand in an extra field, in this order, those that need them. */
function withLarge(view: DataView, { start, end }: Stretch, sizes: Sizes): Sizes {
  const numbers = [sizes.size, sizes.packedSize, sizes.offset];
  if (!numbers.includes(ELSEWHERE_32)) return sizes;
  let at = extraAt(view, { start, end });
  const [size = 0, packedSize = 0, offset = 0] = numbers.map((number) => {
    if (number !== ELSEWHERE_32) return number;
    if (at + 8 > end) throw new ImportFault('badArchive');
    at += 8;
    return numberAt(view, at - 8);
  });
  return { size, packedSize, offset };
}

const EXTRA_64 = 1;

function extraAt(view: DataView, { start, end }: Stretch): number {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === EXTRA_64) return at + 4;
  throw new ImportFault('badArchive');
}

/** Where the packed bytes are, before the directory that begins at `last`. */
function placeOfData(view: DataView, { offset, packedSize, method, size }: Header, last: number): Stretch {
  const isKnown = method === DEFLATED || (method === STORED && size === packedSize);
  if (!isKnown || offset + LOCAL_LENGTH > last || view.getUint32(offset, true) !== LOCAL) throw new ImportFault('badArchive');
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > last) throw new ImportFault('badArchive');
  return { start, end: start + packedSize };
}

function refuseShared(stretches: readonly Stretch[]): void {
  const sorted = stretches.toSorted((one, other) => one.start - other.start);
  for (const [at, { start }] of sorted.entries())
    if (at > 0 && start < (sorted[at - 1]?.end ?? 0)) throw new ImportFault('badArchive');
}

/** Names of old archives are in the code page of the system that wrote them; no format here depends on letters beyond ASCII. */
function nameIn(bytes: Uint8Array, decode: (bytes: Uint8Array) => string | null): string {
  return (decode(bytes) ?? Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('\\', '/');
}
