import { Deflate } from 'fflate';
import type { ExportPart } from '../../../core/exports/format';
import type { Breathe } from './breathe';
import { crc32 } from './crc-32';
import { centralHeader, endRecords, localHeader, MOST_BYTES, type ZipEntry } from './zip-records';

/**
 * Gathers files whose parts come in any order into a ZIP archive. The parts wait until there is much of them; then each file's are
 * compressed by themselves, for streams of DEFLATE can stand one after the other. So nothing but the names and checksums of the files
 * stays in the memory of the page, however many of them are still open.
 */
export class FileGatherer {
  readonly #files = new Map<string, GatheredFile>();
  #waiting = 0;

  constructor(readonly breathe: Breathe) {}

  add({ file: name, text }: ExportPart): void {
    const file = this.#files.get(name) ?? { texts: [], pieces: [], crc: 0, size: 0, compressed: 0 };
    this.#files.set(name, file);
    file.texts.push(text);
    this.#waiting += text.length;
  }

  /** To be called between articles. A file that is alone is left as it is. */
  async settle(): Promise<void> {
    if (this.#waiting >= MOST_WAITING && this.#files.size > 1) await this.#compress();
  }

  /** The one file that there is, with its name, where there is but one. */
  onlyFile(mediaType: string): { readonly name: string; readonly content: Blob } | null {
    const [first] = this.#files;
    if (!first || this.#files.size > 1) return null;
    const [name, { texts }] = first;
    return { name, content: new Blob(texts, { type: mediaType }) };
  }

  /** The archive; its files bear the time given. Fails with `ArchiveTooLarge`. */
  async finish(time: Date): Promise<Blob> {
    await this.#compress();
    const [files, list]: [BlobPart[], BlobPart[]] = [[], []];
    let at = 0;
    let length = 0;
    for (const [name, file] of this.#files) {
      const entry: ZipEntry = { ...file, name: ENCODER.encode(name), compressed: file.compressed + END.length };
      const [before, listed] = [localHeader(entry, time), centralHeader(entry, time, at)];
      files.push(before, ...file.pieces, END);
      list.push(listed);
      at += before.length + entry.compressed;
      length += listed.length;
      if (at > MOST_BYTES || file.size > MOST_BYTES) throw tooLarge();
      await this.breathe();
    }
    return new Blob([...files, ...list, endRecords(this.#files.size, length, at)], { type: 'application/zip' });
  }

  async #compress(): Promise<void> {
    const compressed: Uint8Array<ArrayBuffer>[] = [];
    const places: [file: GatheredFile, from: number, to: number][] = [];
    let at = 0;
    for (const file of this.#files.values()) {
      if (file.texts.length === 0) continue;
      const from = at;
      for (const piece of await this.#compressed(file)) {
        compressed.push(piece);
        at += piece.length;
      }
      places.push([file, from, at]);
    }
    const blob = new Blob(compressed);
    for (const [file, from, to] of places) {
      file.pieces.push(blob.slice(from, to));
      file.compressed += to - from;
    }
    this.#waiting = 0;
  }

  /** What waits of a file, compressed, up to the edge of a byte; it waits no longer. */
  async #compressed(file: GatheredFile): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    const bytes = ENCODER.encode(file.texts.join(''));
    file.texts = [];
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const deflate = new Deflate({ level: LEVEL }, (piece) => void pieces.push(new Uint8Array(piece)));
    for (let from = 0; from < bytes.length; from += SLICE) {
      const slice = bytes.subarray(from, from + SLICE);
      file.crc = crc32(slice, file.crc);
      file.size += slice.length;
      deflate.push(slice);
      await this.breathe();
    }
    deflate.flush(true);
    return pieces;
  }
}

interface GatheredFile {
  texts: string[];
  readonly pieces: Blob[];
  crc: number;
  /** In bytes, before and after. */
  size: number;
  compressed: number;
}

const ENCODER = new TextEncoder();
/** In UTF-16 code units. */
const MOST_WAITING = 1_000_000;
/** In bytes: so many are compressed in a few milliseconds. */
const SLICE = 65_536;
/** The higher ones take twice the time and save a few per cent. */
const LEVEL = 4;
/** A block that is the last one and empty: what came before it did not know that it would be the last (RFC 1951, 3.2.4). */
const END = new Uint8Array([1, 0, 0, 0xff, 0xff]);

function tooLarge(): Error {
  return Object.assign(new Error('The archive would be larger than four gigabytes.'), { name: 'ArchiveTooLarge' });
}
