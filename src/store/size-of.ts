import { utf8Length } from '../core/text/utf8-length';

const NUMBER_BYTES = 8;

/** About how many bytes a row takes, whatever it holds: text as UTF-8, names of fields too. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return bytesIn(value);
  if (typeof value !== 'object' || value === null) return NUMBER_BYTES;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + sizeOf(one), 0);
  return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + sizeOf(one), 0);
}

function bytesIn(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += utf8Length(letter);
  return bytes;
}
