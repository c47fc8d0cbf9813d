import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FileOfBytes } from '../../src/core/imports/read-import';
import { pick } from '../../tools/corpora/random';

type Random = () => number;

/** One of some files after one to three mishaps: cut, torn, forged, or made to do harm. */
export function mutateFile(files: readonly FileOfBytes[], random: Random): FileOfBytes {
  let file = pick(files, random);
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) file = pick(mishapsFor(file), random)(file, random);
  return file;
}

type Mishap = (file: FileOfBytes, random: Random) => FileOfBytes;

function mishapsFor({ name, bytes }: FileOfBytes): readonly Mishap[] {
  if (bytes[0] === 0x50 && name.endsWith('.zip')) return [...TORN, ...ARCHIVED];
  if (bytes.length > MOST_BYTES) return TORN.slice(0, 4);
  return isJson(bytes) ? [...TORN, ...WRITTEN, ...FORGED, ...FORGED] : [...TORN, ...WRITTEN];
}

/** What has grown larger is torn only: there is much to write in it. */
const MOST_BYTES = 100_000;
const SCRIPT = '"><script>globalThis.polluted = 1</script><img src=x onerror=alert(1)>';
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', 'then'];
const NUMBERS = ['1e999', '-1e999', '9007199254740993', '-0', '1e-400', '0.1', '1'.repeat(400), '-1', '2.5'];
const LONG_AGO = '0000-00-00T99:99:99.999Z';
/** What a field may hold instead of what it should. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  'x',
  SCRIPT,
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'https://journal.example/\u0000',
  'file:///etc/passwd',
  LONG_AGO,
  '+275760-09-13T00:00:00.000Z',
  '\uD800',
  '\u202Eevil',
  'e:',
  'x'.repeat(200_000),
  [],
  {},
  [[[]]],
  [null],
  { length: 1e9 },
  { toString: 1 },
  Array.from({ length: 300 }, () => ({})),
];

/** Bytes are lost, turned, doubled or put in. */
const TORN: readonly Mishap[] = [
  ({ name, bytes }, random) => ({ name, bytes: bytes.slice(0, at(bytes, random)) }),
  ({ name, bytes }, random) => ({ name, bytes: bytes.slice(at(bytes, random)) }),
  ({ name, bytes }, random) => {
    const torn = bytes.slice();
    for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1) torn[at(torn, random)] = Math.floor(random() * 256);
    return { name, bytes: torn };
  },
  ({ name, bytes }, random) => {
    const torn = bytes.slice();
    const place = at(torn, random);
    torn[place] = (torn[place] ?? 0) ^ (1 << Math.floor(random() * 8));
    return { name, bytes: torn };
  },
  (file, random) => splice(file, random, new Uint8Array()),
  (file, random) => {
    const start = at(file.bytes, random);
    return splice(file, random, file.bytes.slice(start, start + 200));
  },
  (file, random) => splice(file, random, pick([[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0]], random)),
  ({ bytes }, random) => ({
    name: pick(['a', 'a.json', 'a.csv', 'a.html', 'a.zip', '../../a.jsonld', '__proto__'], random),
    bytes,
  }),
];

/** Words are put in, or take the place of others. */
const WRITTEN: readonly Mishap[] = [
  (file, random) =>
    splice(file, random, strToU8(pick([SCRIPT, '"', "'", ',', '<', '>', '\n', '\r', '\t', '&#x110000;', '\\u', ']]>'], random))),
  (file, random) =>
    splice(file, random, strToU8(pick(['[', '{"a":', '<dl>', '<b>', '(', '"'], random).repeat(pick([2, 101, 5_000], random)))),
  (file, random) =>
    rewrite(file, (text) => text.replaceAll(/\d+/g, (digits) => (random() < 0.3 ? pick(NUMBERS, random) : digits))),
  (file, random) =>
    rewrite(file, (text) =>
      text.replaceAll(/https?:/g, () => pick(['javascript:', 'data:', 'file:', 'https:', ' http:', 'HTTP:'], random)),
    ),
  (file, random) =>
    rewrite(file, (text) =>
      text.replaceAll(/"\w+"(?=:)/g, (name) => (random() < 0.1 ? JSON.stringify(pick(NAMES, random)) : name)),
    ),
  (file) =>
    rewrite(file, (text) => text.replaceAll(/(?<==")[^"]*|(?<=: ?")(?:[^"\\]|\\.)*/g, () => JSON.stringify(SCRIPT).slice(1, -1))),
  (file) => rewrite(file, (text) => text + text),
  (file) => ({
    ...file,
    bytes: Uint8Array.from(
      Array.from(`\uFEFF${strFromU8(file.bytes)}`, (sign) => sign.charCodeAt(0)).flatMap((unit) => [unit & 0xff, unit >> 8]),
    ),
  }),
];

/** Fields get other values, go, come twice, or come from elsewhere in the file. */
const FORGED: readonly Mishap[] = [
  forge((holder, key, _all, random) => Reflect.set(holder, key, pick(VALUES, random))),
  forge((holder, key, all, random) => Reflect.set(holder, key, copyOf(pick(all, random)))),
  forge((holder, key) => Reflect.deleteProperty(holder, key)),
  forge((holder, _key, _all, random) => define(holder, pick(NAMES, random), { polluted: 1, toString: 'x', length: -1 })),
  forge((holder, key) => Reflect.set(holder, key, [Reflect.get(holder, key)])),
  forge((holder, key, _all, random) => {
    let deep: unknown = Reflect.get(holder, key);
    for (let left = pick([3, 60, 99, 101, 2_000], random); left > 0; left -= 1) deep = random() < 0.5 ? [deep] : { first: deep };
    Reflect.set(holder, key, deep);
  }),
  forge((_holder, _key, all, random) => {
    for (const [holder, key] of all)
      if (typeof Reflect.get(holder, key) === 'string' && random() < 0.5) Reflect.set(holder, key, SCRIPT);
  }),
];

/** What is packed is torn and packed again; the packing itself lies. */
const ARCHIVED: readonly Mishap[] = [
  repack((files, random) => {
    const name = pick(Object.keys(files), random);
    const { bytes } = mutateFile([{ name, bytes: files[name] ?? new Uint8Array() }], random);
    return { ...files, [name]: bytes };
  }),
  repack((files, random) =>
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [random() < 0.5 ? `../../${name}` : name, bytes])),
  ),
  repack((files, random) => ({
    ...files,
    [pick(['inner.zip', '__proto__/a.json', 'a.json', 'b.txt', 'content/x.html'], random)]: strToU8(SCRIPT),
  })),
  repack((files) => ({ ...files, 'spaces.json': new Uint8Array(1_200_000).fill(0x20) })),
  lie(0x02014b50, 46),
  lie(0x04034b50, 30),
  lie(0x06054b50, 22),
];

type Place = readonly [holder: object, key: string];

function forge(change: (holder: object, key: string, all: readonly Place[], random: Random) => unknown): Mishap {
  return ({ name, bytes }, random) => {
    if (!isJson(bytes)) return { name, bytes };
    const data: unknown = JSON.parse(strFromU8(bytes));
    const places = placesIn(data);
    if (places.length > 0) change(...pick(places, random), places, random);
    return { name, bytes: strToU8(JSON.stringify(data)) };
  };
}

function placesIn(data: unknown): Place[] {
  const places: Place[] = [];
  const left = [data];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      places.push([value, key]);
      left.push(inner);
    }
  }
  return places;
}

/** A copy: a value that is put into itself has no end. */
function copyOf([holder, key]: Place): unknown {
  return structuredClone(Reflect.get(holder, key));
}

function define(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

function repack(
  change: (files: Readonly<Record<string, Uint8Array>>, random: Random) => Readonly<Record<string, Uint8Array>>,
): Mishap {
  return ({ name, bytes }, random) => {
    try {
      return { name, bytes: zipSync(change(unzipSync(bytes, { filter: isSmall }), random), { level: random() < 0.2 ? 6 : 0 }) };
    } catch {
      // It is torn already.
      return { name, bytes };
    }
  };
}

/** A torn archive may say that it holds gigabytes, and this unpacker believes it. */
function isSmall({ size, originalSize }: { readonly size: number; readonly originalSize: number }): boolean {
  return size < 10_000_000 && originalSize < 10_000_000;
}

/** Writes anything over a byte of a header that begins so. */
function lie(signature: number, length: number): Mishap {
  return ({ name, bytes }, random) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts = Array.from({ length: Math.max(0, bytes.length - 4) }, (_, start) => start).filter(
      (start) => view.getUint32(start, true) === signature,
    );
    if (starts.length === 0) return { name, bytes };
    const lying = bytes.slice();
    const place = pick(starts, random) + 4 + Math.floor(random() * (length - 4));
    if (random() < 0.5) lying[place] = pick([0, 1, 0xff, 0x7f], random);
    else lying.fill(0xff, place, place + 4);
    return { name, bytes: lying };
  };
}

function at(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() * bytes.length);
}

/** Puts bytes in the place of up to twenty, in a third of cases of none. */
function splice({ name, bytes }: FileOfBytes, random: Random, added: Uint8Array | readonly number[]): FileOfBytes {
  const start = at(bytes, random);
  const end = random() < 0.3 ? start : start + Math.floor(random() * 20);
  return { name, bytes: Uint8Array.from(Buffer.concat([bytes.subarray(0, start), Uint8Array.from(added), bytes.subarray(end)])) };
}

function rewrite({ name, bytes }: FileOfBytes, change: (text: string) => string): FileOfBytes {
  return { name, bytes: strToU8(change(strFromU8(bytes))) };
}

function isJson(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x5b && bytes[0] !== 0x7b) return false;
  try {
    JSON.parse(strFromU8(bytes));
    return true;
  } catch {
    return false;
  }
}
