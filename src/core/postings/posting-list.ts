/** The articles that have one term, by their numbers, and how much it weighs in each: two lists of one length. */
export interface PostingList {
  /** Ascending, each once. */
  readonly numbers: readonly number[];
  /** 1 to 255. */
  readonly weights: readonly number[];
}

export const NO_POSTINGS: PostingList = { numbers: [], weights: [] };

const CONTINUES = 0x80;
const SEVEN_BITS = 0x7f;

/** A growing row of bytes. */
export interface ByteWriter {
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

/** A place in a row of bytes. */
export interface ByteReader {
  readonly bytes: Uint8Array;
  at: number;
}

export function startBytes(capacity = 64): ByteWriter {
  return { bytes: new Uint8Array(capacity), length: 0 };
}

/** What was written. */
export function writtenBytes({ bytes, length }: ByteWriter): Uint8Array<ArrayBuffer> {
  return bytes.slice(0, length);
}

/** Writes a whole number of 0 to 2³²-1 in as few bytes as it needs, seven bits each, the lowest first (LEB128). */
export function writeNumber(writer: ByteWriter, number: number): void {
  let left = number;
  while (left > SEVEN_BITS) {
    writeByte(writer, (left & SEVEN_BITS) | CONTINUES);
    left >>>= 7;
  }
  writeByte(writer, left);
}

export function readNumber(reader: ByteReader): number {
  let [number, shift] = [0, 0];
  for (;;) {
    const byte = reader.bytes[reader.at++] ?? 0;
    number |= (byte & SEVEN_BITS) << shift;
    if (byte < CONTINUES) return number >>> 0;
    shift += 7;
  }
}

export function writeByte(writer: ByteWriter, byte: number): void {
  if (writer.length === writer.bytes.length) grow(writer, writer.length + 1);
  writer.bytes[writer.length++] = byte;
}

export function writeBytes(writer: ByteWriter, bytes: Uint8Array): void {
  if (writer.length + bytes.length > writer.bytes.length) grow(writer, writer.length + bytes.length);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

function grow(writer: ByteWriter, least: number): void {
  const larger = new Uint8Array(Math.max(least, writer.bytes.length * 2));
  larger.set(writer.bytes);
  writer.bytes = larger;
}

/** A list in bytes: how many, then for each the step from the number before and the weight. */
export function packPostings({ numbers, weights }: PostingList): Uint8Array<ArrayBuffer> {
  const writer = startBytes(2 + numbers.length * 3);
  writeNumber(writer, numbers.length);
  let before = 0;
  for (const [at, number] of numbers.entries()) {
    writeNumber(writer, number - before);
    writeByte(writer, weights[at] ?? 1);
    before = number;
  }
  return writtenBytes(writer);
}

/** The list that `packPostings` packed, from a place in a row of bytes, but for the numbers that `isKept` refuses. */
export function unpackPostings(reader: ByteReader, isKept: ((number: number) => boolean) | null = null): PostingList {
  const count = readNumber(reader);
  const numbers: number[] = [];
  const weights: number[] = [];
  let number = 0;
  for (let left = count; left > 0; left -= 1) {
    number += readNumber(reader);
    const weight = reader.bytes[reader.at++] ?? 1;
    if (isKept && !isKept(number)) continue;
    numbers.push(number);
    weights.push(weight);
  }
  return { numbers, weights };
}

/** Lists of different articles as one. Those whose numbers follow one another, as segments' do, cost one pass. */
export function joinPostings(lists: readonly PostingList[]): PostingList {
  const [first, ...others] = lists.filter(({ numbers }) => numbers.length > 0);
  if (!first) return NO_POSTINGS;
  if (others.length === 0) return first;
  const numbers = [first, ...others].flatMap((list) => list.numbers);
  const weights = [first, ...others].flatMap((list) => list.weights);
  if (numbers.every((number, at) => at === 0 || (numbers[at - 1] ?? 0) < number)) return { numbers, weights };
  const heaviest = new Map<number, number>();
  for (const [at, number] of numbers.entries()) heaviest.set(number, Math.max(heaviest.get(number) ?? 0, weights[at] ?? 0));
  const sorted = [...heaviest].toSorted((one, other) => one[0] - other[0]);
  return { numbers: sorted.map(([number]) => number), weights: sorted.map(([, weight]) => weight) };
}
