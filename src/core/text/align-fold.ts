import { fold } from './fold';
import { PLAIN_MARKS } from './plain-marks';

/** A text made plain for matching, and the way back to the original's offsets. */
export interface AlignedText {
  /** Accents off, case kept; typographic apostrophes, dashes and spaces replaced by the plain ones; nothing that does not show. */
  readonly plain: string;
  /** The original's offset of a code unit of `plain`; the original's length for the end. */
  readonly originalOffset: (offset: number) => number;
}

/** What a code unit becomes; empty for what does not show (soft hyphens, joiners, combining marks). Filled as texts come. */
const PLAIN = new Map<number, string>(PLAIN_MARKS.map(([mark, plain]) => [mark.charCodeAt(0), plain]));
const FIRST_BEYOND_ASCII = 0x80;

/** Makes a text plain. Linear in its length. */
export function alignFold(text: string): AlignedText {
  const parts: string[] = [];
  const shifts: { readonly at: number; readonly shift: number }[] = [];
  let [length, from, shift] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x20 && code < FIRST_BEYOND_ASCII && code !== 0x60) continue;
    const plain = plainOf(code);
    if (plain === text[index]) continue;
    parts.push(text.slice(from, index), plain);
    length += index - from + plain.length;
    from = index + 1;
    if (plain === '') shifts.push({ at: length, shift: (shift += 1) });
  }
  parts.push(text.slice(from));
  return { plain: parts.join(''), originalOffset: (offset) => offset + shiftAt(shifts, offset) };
}

function plainOf(code: number): string {
  const known = PLAIN.get(code);
  if (known !== undefined) return known;
  const unit = String.fromCharCode(code);
  const plain = flatten(unit);
  PLAIN.set(code, plain);
  return plain;
}

/** One code unit for one: "É" is "E", "œ" stays. A combining mark that stands alone is nothing. */
function flatten(unit: string): string {
  if (/\p{M}/u.test(unit)) return '';
  const folded = fold(unit);
  if (folded.length !== 1 || !/\p{L}/u.test(unit)) return unit;
  return unit === unit.toLowerCase() ? folded : folded.toUpperCase().slice(0, 1);
}

/** Binary search: how many code units were dropped before an offset. */
function shiftAt(shifts: readonly { readonly at: number; readonly shift: number }[], offset: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.shift ?? 0;
}
