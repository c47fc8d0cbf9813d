import type { Span } from '../../model/span';
import { alignFold } from '../text/align-fold';

/** A word as anchors compare it, with its place in the text as it is written. */
export interface AnchorWord extends Span {
  /** Lower case, without accents or anything that typography may change. */
  readonly folded: string;
}

/** No word has these signs. */
const START = '^';
const END = '$';

/** Stands for the beginning of a text, as if it were its first word. */
export const TEXT_START: AnchorWord = { folded: START, start: 0, end: 0 };

/** Stands for the end of a text, as if it were its last word. */
export function textEnd({ length }: string): AnchorWord {
  return { folded: END, start: length, end: length };
}

/** Whether a folded word stands for the beginning or the end of a text. */
export function isTextEdge(folded: string): boolean {
  return folded === START || folded === END;
}

/**
 * The words of `text` in order: runs of letters or of digits, cut where a capital follows a small letter, since pages glue the end of
 * one block to the beginning of the next ("réelSeule"). In scripts that set no spaces every sign is a word. Linear in the length.
 */
export function anchorWordsOf(text: string): AnchorWord[] {
  const { plain, originalOffset } = alignFold(text);
  const words: AnchorWord[] = [];
  let [start, last] = [0, NO_SIGN];
  for (let index = 0; index <= plain.length; index += 1) {
    const kind = index < plain.length ? kindAt(plain, index) : NO_SIGN;
    if (isJoined(last, kind)) last = kind === SECOND_HALF ? last : kind;
    else {
      if (last !== NO_SIGN) words.push(wordFrom(start, index));
      [start, last] = [index, kind];
    }
  }
  return words;

  function wordFrom(from: number, to: number): AnchorWord {
    return { folded: plain.slice(from, to).toLowerCase(), start: originalOffset(from), end: originalOffset(to - 1) + 1 };
  }
}

const UNKNOWN = 0;
const NO_SIGN = 1;
const SMALL = 2;
const CAPITAL = 3;
const DIGIT = 4;
const UNSPACED = 5;
/** The second half of a surrogate pair belongs to the first. */
const SECOND_HALF = 6;

const LOW_SURROGATE = /[\uDC00-\uDFFF]/;
const IS_UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** The kind of every code unit met so far: looking is many times faster than matching. */
const KINDS = new Uint8Array(0x1_0000);

function isJoined(last: number, kind: number): boolean {
  if (kind === SECOND_HALF) return true;
  if (last === NO_SIGN || last === UNSPACED || kind === UNSPACED) return false;
  return last === kind || (last === CAPITAL && kind === SMALL);
}

function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = KINDS[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const point = text.codePointAt(index) ?? unit;
  if (point > unit) return kindOf(String.fromCodePoint(point));
  if (!LOW_SURROGATE.test(text.charAt(index))) return (KINDS[unit] = kindOf(String.fromCharCode(unit)));
  const whole = text.codePointAt(index - 1) ?? unit;
  return whole > 0xffff && kindOf(String.fromCodePoint(whole)) !== NO_SIGN ? SECOND_HALF : NO_SIGN;
}

function kindOf(sign: string): number {
  if (IS_UNSPACED.test(sign)) return UNSPACED;
  if (/\p{Lu}/u.test(sign)) return CAPITAL;
  if (/[\p{L}\p{M}]/u.test(sign)) return SMALL;
  return /\p{Nd}/u.test(sign) ? DIGIT : NO_SIGN;
}
