import { Deflate, deflateSync, inflateSync } from 'fflate';
import type { ExportPart } from '../core/exports/format';
import { crc32 } from '../core/zip/crc-32';
import { centralHeader, endRecords, localHeader, MOST_BYTES, type ZipEntry } from '../core/zip/records';
import { BytesGatherer } from './gather-bytes';

/**
 * Gathers files whose parts come in any order into a ZIP archive. The parts wait until there is much of them; then those of each file are
 * compressed as if they were all. A file that goes on after that is opened again, once, and its compression stays open from then on: most
 * files are written in one go, and those that are not are few.
 */
export class FileGatherer {
  readonly #files = new Map<string, GatheredFile>();
  #waiting = 0;

  add({ file: name, text }: ExportPart): void {
    const file = this.#files.get(name) ?? { texts: [], pieces: [], stream: null, crc: 0, size: 0 };
    this.#files.set(name, file);
    file.texts.push(text);
    this.#waiting += text.length;
  }

  /** How many files there are so far. */
  get count(): number {
    return this.#files.size;
  }

  /** To be called between articles, but while there may be one file alone that is to be given as it is. */
  settle(): void {
    if (this.#waiting >= MOST_WAITING) this.#compress();
  }

  /** The one file that there is, with its name, where there is but one and nothing was settled. */
  onlyFile(mediaType: string): { readonly name: string; readonly content: Blob } | null {
    const [first] = this.#files;
    if (!first || this.#files.size > 1) return null;
    const [name, { texts }] = first;
    return { name, content: new Blob(texts, { type: mediaType }) };
  }

  /** The archive; its files bear the time given. Fails with `ArchiveTooLarge`. */
  finish(time: Date): Blob {
    this.#compress();
    const archive = new BytesGatherer();
    const list: Uint8Array<ArrayBuffer>[] = [];
    for (const [name, file] of this.#files) {
      file.stream?.push(NO_BYTES, true);
      const { pieces, crc, size } = file;
      const entry: ZipEntry = { name: ENCODER.encode(name), crc, size, compressed: lengthOf(pieces) };
      list.push(centralHeader(entry, time, archive.length));
      archive.add([localHeader(entry, time)]);
      archive.add(pieces);
      this.#files.set(name, { ...file, pieces: [], stream: null });
      if (Math.max(archive.length, size) > MOST_BYTES) throw tooLarge();
    }
    const at = archive.length;
    archive.add(list);
    archive.add([endRecords(list.length, archive.length - at, at)]);
    return archive.finish('application/zip');
  }

  #compress(): void {
    for (const file of this.#files.values()) {
      if (file.texts.length === 0) continue;
      const bytes = ENCODER.encode(file.texts.join(''));
      file.texts = [];
      if (file.pieces.length > 0 && !file.stream) reopen(file);
      if (file.stream === null && bytes.length <= SLICE) compressAtOnce(file, bytes);
      else compressInSlices(file, bytes);
    }
    this.#waiting = 0;
  }
}

interface GatheredFile {
  /** What waits. */
  texts: string[];
  /** What is compressed. */
  pieces: Uint8Array<ArrayBuffer>[];
  /** Set where the last piece is not the end. */
  stream: Deflate | null;
  crc: number;
  /** In bytes, before it is compressed. */
  size: number;
}

const ENCODER = new TextEncoder();
const NO_BYTES = new Uint8Array();
/** In UTF-16 code units. */
const MOST_WAITING = 1_000_000;
/** In bytes. */
const SLICE = 32_768;
/** The higher ones take twice the time and save a few per cent. */
const LEVEL = 4;
/** A stream that was not told would take two megabytes. */
const MEMORY = 4;

/** A short file needs little memory to be compressed. */
function compressAtOnce(file: GatheredFile, bytes: Uint8Array): void {
  count(file, bytes);
  file.pieces.push(deflateSync(bytes, { level: LEVEL }));
}

function compressInSlices(file: GatheredFile, bytes: Uint8Array): void {
  const stream = file.stream ?? compressInto(file);
  for (const slice of slicesOf(bytes)) {
    count(file, slice);
    stream.push(slice);
  }
  if (file.stream === null) stream.push(NO_BYTES, true);
}

/** Takes back that a file was at its end. */
function reopen(file: GatheredFile): void {
  const bytes = inflateSync(joined(file.pieces));
  file.pieces.length = 0;
  file.stream = compressInto(file);
  for (const slice of slicesOf(bytes)) file.stream.push(slice);
}

function count(file: GatheredFile, bytes: Uint8Array): void {
  file.crc = crc32(bytes, file.crc);
  file.size += bytes.length;
}

function compressInto({ pieces }: GatheredFile): Deflate {
  return new Deflate({ level: LEVEL, mem: MEMORY }, (piece) => void (piece.length > 0 && pieces.push(piece)));
}

function* slicesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += SLICE) yield bytes.subarray(from, from + SLICE);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function tooLarge(): Error {
  return Object.assign(new Error('The archive would be larger than four gigabytes.'), { name: 'ArchiveTooLarge' });
}
