/**
 * A UUID that is always the same for the same words: version 5 of RFC 9562 (https://www.rfc-editor.org/rfc/rfc9562#section-5.5), by SHA-1 in a
 * namespace of ours. The words are taken as UTF-16, so that halves of characters tell names apart too. Linear.
 */
export function namedUuid(words: string): string {
  const bytes = new Uint8Array(NAMESPACE.length + words.length * 2);
  bytes.set(NAMESPACE);
  for (let index = 0; index < words.length; index += 1) {
    const code = words.charCodeAt(index);
    bytes[NAMESPACE.length + index * 2] = code >>> 8;
    bytes[NAMESPACE.length + index * 2 + 1] = code & 0xff;
  }
  const digits = sha1(bytes)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
  const variant = ((Number.parseInt(digits[16] ?? '', 16) & 0x3) | 0x8).toString(16);
  const fifth = `${variant}${digits.slice(17, 20)}`;
  return [digits.slice(0, 8), digits.slice(8, 12), `5${digits.slice(13, 16)}`, fifth, digits.slice(20, 32)].join('-');
}

/** A random UUID that was drawn once. */
const NAMESPACE = Uint8Array.from('6f1f3a0c5d7b4e5c9a8e2b4d7c6a9e13'.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const BLOCK = 64;
/** FIPS 180-4, sections 5.3.1 and 4.2.1. */
const START = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0] as const;
const CONSTANTS = [0x5a82_7999, 0x6ed9_eba1, 0x8f1b_bcdc, 0xca62_c1d6] as const;
const ROUNDS = 80;

/** The five words of the digest; FIPS 180-4, section 6.1. */
export function sha1(bytes: Uint8Array): number[] {
  let state: readonly number[] = START;
  const padded = pad(bytes);
  const view = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += BLOCK) state = mix(state, view, at);
  return state.map((word) => word >>> 0);
}

function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}

function mix(before: readonly number[], view: DataView, at: number): number[] {
  const schedule = new Int32Array(ROUNDS);
  for (let round = 0; round < 16; round += 1) schedule[round] = view.getInt32(at + round * 4);
  for (let round = 16; round < ROUNDS; round += 1) {
    const sum =
      wordAt(schedule, round - 3) ^ wordAt(schedule, round - 8) ^ wordAt(schedule, round - 14) ^ wordAt(schedule, round - 16);
    schedule[round] = rotate(sum, 1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = before;
  for (let round = 0; round < ROUNDS; round += 1) {
    const quarter = Math.floor(round / 20);
    const next = (rotate(a, 5) + choose(quarter, b, c, d) + e + (CONSTANTS[quarter] ?? 0) + wordAt(schedule, round)) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  return [a, b, c, d, e].map((word, index) => (word + (before[index] ?? 0)) | 0);
}

function choose(quarter: number, b: number, c: number, d: number): number {
  if (quarter === 0) return (b & c) | (~b & d);
  return quarter === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}

function wordAt(schedule: Int32Array, index: number): number {
  return schedule[index] ?? 0;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
