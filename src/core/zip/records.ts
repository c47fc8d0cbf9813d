/**
 * The records of a ZIP archive around the files' bytes, by APPNOTE.TXT 6.3.10 (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT),
 * sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16.
 */

/** A compressed file in an archive. */
export interface ZipEntry {
  /** In UTF-8. */
  readonly name: Uint8Array<ArrayBuffer>;
  readonly crc: number;
  /** In bytes, before and after. */
  readonly size: number;
  readonly compressed: number;
}

/** Sizes and places above this would need fields that few readers know. */
export const MOST_BYTES = 0xffff_fffe;
const MOST_ENTRIES = 0xfffe;
/** 2.0 knows compression, 4.5 more entries than two bytes count. */
const [VERSION, VERSION_MANY] = [20, 45];
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;

/** What stands before a file's bytes; `time` is when the archive was made. */
export function localHeader(entry: ZipEntry, time: Date): Uint8Array<ArrayBuffer> {
  const record = new Writer(30 + entry.name.length);
  record.long(0x0403_4b50);
  writeCommon(record, entry, time);
  record.bytes(entry.name);
  return record.content;
}

/** What stands for a file in the list at the end. */
export function centralHeader(entry: ZipEntry, time: Date, at: number): Uint8Array<ArrayBuffer> {
  const record = new Writer(46 + entry.name.length);
  record.long(0x0201_4b50);
  record.short(VERSION);
  writeCommon(record, entry, time);
  record.skip(2 + 2 + 2 + 4);
  record.long(at);
  record.bytes(entry.name);
  return record.content;
}

/** What stands after the list: how many files there are, how long the list is, in bytes, and where it stands. */
export function endRecords(count: number, length: number, at: number): Uint8Array<ArrayBuffer> {
  const isMany = count > MOST_ENTRIES;
  const record = new Writer((isMany ? 56 + 20 : 0) + 22);
  if (isMany) {
    record.long(0x0606_4b50);
    record.huge(56 - 12);
    record.short(VERSION_MANY);
    record.short(VERSION_MANY);
    record.skip(4 + 4);
    for (const value of [count, count, length, at]) record.huge(value);
    record.long(0x0706_4b50);
    record.skip(4);
    record.huge(at + length);
    record.long(1);
  }
  record.long(0x0605_4b50);
  record.skip(4);
  record.short(isMany ? 0xffff : count);
  record.short(isMany ? 0xffff : count);
  record.long(length);
  record.long(at);
  return record.content;
}

function writeCommon(record: Writer, { name, crc, size, compressed }: ZipEntry, time: Date): void {
  record.short(VERSION);
  record.short(NAMES_ARE_UTF8);
  record.short(DEFLATED);
  record.short((time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1));
  record.short(((time.getFullYear() - 1980) << 9) | ((time.getMonth() + 1) << 5) | time.getDate());
  for (const value of [crc, compressed, size]) record.long(value);
  record.short(name.length);
  record.skip(2);
}

/** Writes little-endian numbers one after the other; what is skipped is 0. */
class Writer {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  #at = 0;

  constructor(length: number) {
    this.content = new Uint8Array(length);
    this.#view = new DataView(this.content.buffer);
  }

  short(value: number): void {
    this.#view.setUint16(this.#at, value, true);
    this.#at += 2;
  }

  long(value: number): void {
    this.#view.setUint32(this.#at, value, true);
    this.#at += 4;
  }

  huge(value: number): void {
    this.#view.setBigUint64(this.#at, BigInt(value), true);
    this.#at += 8;
  }

  bytes(bytes: Uint8Array): void {
    this.content.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  skip(count: number): void {
    this.#at += count;
  }
}
